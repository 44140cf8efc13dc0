import type { Bytes } from '#core/bytes.ts'
import { layFlat, sizeOf, type Corners } from './perspective.ts'

/** The longest side of a photograph of a sheet, in pixels: small writing stays readable. */
const longest = 2048
const quality = 0.85

/** What the camera shows now, on a canvas: nothing is written beside the pixels. */
export function stillOf(video: HTMLVideoElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  penOf(canvas).drawImage(video, 0, 0)
  return canvas
}

/** A photograph that the phone's own camera took, on a canvas; null when it is none. */
export async function canvasOf(photo: Blob): Promise<HTMLCanvasElement | null> {
  try {
    const picture = await createImageBitmap(photo)
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    penOf(canvas).drawImage(picture, 0, 0, canvas.width, canvas.height)
    return canvas
  } catch (error) {
    // Browsers say this of a file that is no picture.
    if (error instanceof DOMException) return null
    throw error
  }
}

/** The sheet between `corners`, laid flat, as the bytes of a JPEG. */
export async function jpegOf(still: HTMLCanvasElement, corners: Corners): Promise<Bytes> {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, sizeOf(corners, longest))
  const pen = penOf(canvas)
  const flat = pen.createImageData(canvas.width, canvas.height)
  layFlat(penOf(still).getImageData(0, 0, still.width, still.height), corners, flat)
  pen.putImageData(flat, 0, 0)
  const jpeg = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/jpeg', quality)
  })
  if (jpeg === null) throw new RangeError('no room for a photograph')
  return new Uint8Array(await jpeg.arrayBuffer())
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null) throw new RangeError('no room for a photograph')
  return pen
}
