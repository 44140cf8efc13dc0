import { connect } from '../workers/connect.ts'
import type { ScanTasks } from '../workers/scan-tasks.ts'

/** Finds QR codes in pictures: by the browser itself, or by a worker where it cannot. */
export interface Finder {
  /** The text of the QR code on `canvas`, or null. */
  find(canvas: HTMLCanvasElement): Promise<string | null>
  end(): void
}

/** What browsers that have it give. @see WICG Shape Detection API, Barcode Detector */
interface Detector {
  detect(picture: HTMLCanvasElement): Promise<readonly { readonly rawValue: string }[]>
}

declare global {
  // Not in the DOM library: half of the browsers do not have it.
  var BarcodeDetector:
    | {
        new (options: { readonly formats: readonly string[] }): Detector
        getSupportedFormats(): Promise<readonly string[]>
      }
    | undefined
}

/** No picture is looked at in more than so many pixels a side. */
const longestSide = 1200

/** Makes what finds QR codes here. */
async function openFinder(): Promise<Finder> {
  const Own = globalThis.BarcodeDetector
  if (Own !== undefined && (await Own.getSupportedFormats()).includes('qr_code')) {
    const detector = new Own({ formats: ['qr_code'] })
    return {
      find: async (canvas) => (await detector.detect(canvas))[0]?.rawValue ?? null,
      end: () => {},
    }
  }
  const worker = connect<ScanTasks>('scan')
  return {
    async find(canvas) {
      const { width, height } = canvas
      const pen = canvas.getContext('2d')
      if (pen === null || width === 0) return null
      return worker.ask('find', { data: pen.getImageData(0, 0, width, height).data, width, height })
    },
    end: () => worker.end(),
  }
}

/** What is in a saved picture, or null. It stays on this device. */
export async function scanPicture(file: Blob): Promise<string | null> {
  const picture = await bitmapOf(file)
  if (picture === null) return null
  const finder = await openFinder()
  try {
    return await finder.find(drawn(picture, picture.width, picture.height))
  } finally {
    finder.end()
  }
}

/**
 * Looks through the camera until `accept` takes the text of a QR code, or `signal` ends it.
 *
 * @throws DOMException when there is no camera, or it was not allowed.
 */
export async function scanCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
  accept: (text: string) => boolean,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: 'environment' },
  })
  try {
    video.srcObject = stream
    await video.play()
    await watch(video, signal, accept)
  } finally {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
}

async function watch(
  video: HTMLVideoElement,
  signal: AbortSignal,
  accept: (text: string) => boolean,
): Promise<void> {
  const finder = await openFinder()
  try {
    // The page may have moved on to the letter meanwhile.
    while (!signal.aborted && video.isConnected) {
      const found = await finder.find(drawn(video, video.videoWidth, video.videoHeight))
      if (found !== null && accept(found)) return
      await new Promise((done) => setTimeout(done, 200))
    }
  } finally {
    finder.end()
  }
}

/** `source` on a canvas, not larger than it must be. */
function drawn(source: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  const scale = Math.min(1, longestSide / Math.max(width, height, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  if (canvas.width > 0)
    canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height)
  return canvas
}

async function bitmapOf(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file)
  } catch (error) {
    // Browsers say this of a file that is no picture.
    if (error instanceof DOMException) return null
    throw error
  }
}
