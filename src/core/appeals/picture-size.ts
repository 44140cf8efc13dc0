/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** More pixels than this are not drawn: four bytes each, they would fill the memory of a tablet. */
export const maxPixels = 60_000_000

/**
 * The size that a PNG, JPEG, GIF or WebP says it has, read before anything is decoded: a file of a few
 * kilobytes can claim 30,000 by 30,000 pixels.
 *
 * @returns null when `bytes` begin like none of them, or end too early.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const size = [pngSize, gifSize, webpSize, jpegSize].map((read) => read(view)).find(Boolean)
    return size ?? null
  } catch (error) {
    // The file ends before its size.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Whether a picture may be decoded: its size is known and not more than can be drawn. */
export const isDrawable = (size: PictureSize): boolean =>
  size.width > 0 && size.height > 0 && size.width * size.height <= maxPixels

const says = (view: DataView, at: number, text: string): boolean =>
  Array.from(text).every((sign, i) => view.getUint8(at + i) === sign.charCodeAt(0))

/** @see PNG §11.2.1, IHDR is the first chunk */
const pngSize = (view: DataView): PictureSize | null =>
  says(view, 1, 'PNG') ? { width: view.getUint32(16), height: view.getUint32(20) } : null

/** @see GIF89a §18, logical screen */
const gifSize = (view: DataView): PictureSize | null =>
  says(view, 0, 'GIF8') ? { width: view.getUint16(6, true), height: view.getUint16(8, true) } : null

/** @see RFC 9649 §2.5 to §2.7: three ways to write the same */
function webpSize(view: DataView): PictureSize | null {
  if (!says(view, 0, 'RIFF') || !says(view, 8, 'WEBP')) return null
  const fourteen = (at: number): number => view.getUint16(at, true) & 0x3fff
  if (says(view, 12, 'VP8 ')) return { width: fourteen(26), height: fourteen(28) }
  if (says(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  const twentyFour = (at: number): number =>
    (view.getUint16(at, true) | (view.getUint8(at + 2) << 16)) + 1
  return says(view, 12, 'VP8X') ? { width: twentyFour(24), height: twentyFour(27) } : null
}

/** The first frame header. @see ITU-T T.81 §B.2.2 */
function jpegSize(view: DataView): PictureSize | null {
  if (view.getUint16(0) !== 0xffd8) return null
  let at = 2
  for (;;) {
    const marker = view.getUint16(at)
    if (marker < 0xff00) return null
    if (marker === 0xffff) at += 1
    else if (isFrame(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    else at += 2 + view.getUint16(at + 2)
  }
}

/** SOF0 to SOF15, without the three markers among them that are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
