import type { Page } from 'playwright-core'

/** What the camera of Aigerim's phone writes beside the pixels. */
export const camera = 'Qupiya-telefon-9000'

/**
 * A photo as a phone takes it, upright but stored lying: 300 by 200 pixels, EXIF with the make of the
 * phone, the way up (a quarter turn to the right) and the place.
 *
 * @see CIPA DC-008 (Exif 2.32) §4.5
 */
export async function phonePhoto(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 300
    canvas.height = 200
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('no canvas')
    const sky = pen.createLinearGradient(0, 0, 300, 200)
    sky.addColorStop(0, '#3c78c8')
    sky.addColorStop(1, '#f0c060')
    pen.fillStyle = sky
    pen.fillRect(0, 0, 300, 200)
    const jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'))
    return Array.from(new Uint8Array((await jpeg?.arrayBuffer()) ?? new ArrayBuffer(0)))
  })
  const plain = Buffer.from(bytes)
  // The first segment after SOI.
  return Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)])
}

/** APP1 with a TIFF of two directories: the picture, and its GPS. */
function exif(): Buffer {
  const make = Buffer.from(`${camera}\0`, 'latin1')
  const first = 8
  const entries = 3
  const gps = first + 2 + entries * 12 + 4
  const latitude = gps + 2 + 2 * 12 + 4
  const text = latitude + 24
  const tiff = Buffer.alloc(text + make.length)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(first, 4)
  tiff.writeUInt16BE(entries, first)
  entry(tiff, first + 2, [0x010f, 2, make.length, text])
  entry(tiff, first + 14, [0x0112, 3, 1, 6 << 16])
  entry(tiff, first + 26, [0x8825, 4, 1, gps])
  tiff.writeUInt16BE(2, gps)
  entry(tiff, gps + 2, [1, 2, 2, 0x4e000000])
  entry(tiff, gps + 14, [2, 5, 3, latitude])
  for (const [i, degrees] of [43, 1, 14, 1, 19, 1].entries())
    tiff.writeUInt32BE(degrees, latitude + 4 * i)
  make.copy(tiff, text)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

function entry(
  tiff: Buffer,
  at: number,
  [tag, type, count, value]: readonly [number, number, number, number],
): void {
  tiff.writeUInt16BE(tag, at)
  tiff.writeUInt16BE(type, at + 2)
  tiff.writeUInt32BE(count, at + 4)
  tiff.writeUInt32BE(value >>> 0, at + 8)
}

/** Width and height of a JPEG. @see ITU-T T.81 §B.2.2 */
export function sizeOfJpeg(bytes: Buffer): readonly [width: number, height: number] {
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at)
    if (marker === 0xffc0 || marker === 0xffc2)
      return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]
  }
  throw new Error('not a JPEG')
}
