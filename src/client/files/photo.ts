/** The longest side of a photo as it is sent, in pixels. */
const longSide = 2048
const jpegQuality = 0.85
/** More pixels than any phone takes: a small file can claim them to fill the memory. */
const maxPixels = 150_000_000

/** The first bytes of what a camera or a phone writes, with the place where they stand. */
const beginnings: readonly (readonly [at: number, pattern: RegExp])[] = [
  [0, /^\u00FF\u00D8\u00FF/],
  [0, /^\u0089PNG/],
  [0, /^GIF8/],
  [0, /^BM/],
  [0, /^(?:II\*\0|MM\0\*)/],
  [8, /^WEBP/],
  [4, /^ftyp(?:hei|hev|mif1|msf1|avi[fs])/],
]

/** Why a photo cannot be drawn anew; then it is not sent at all. */
export type PhotoRefusal = 'not-a-picture' | 'canvas-is-blocked' | 'no-memory'

/** Whether this is a photo, whatever its name says: then nothing but its pixels may leave the device. */
export async function isPhoto(file: Blob): Promise<boolean> {
  if (/^image\/(?!svg)/.test(file.type)) return true
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer())
  const text = String.fromCharCode(...head)
  return beginnings.some(([at, pattern]) => pattern.test(text.slice(at)))
}

/**
 * The photo drawn anew as a JPEG: the way up that it was taken, at most 2,048 pixels long. Place, time,
 * device and every other thing written beside the pixels are gone; of a moving picture the first one
 * stays.
 */
export async function redrawPhoto(file: Blob): Promise<Blob | PhotoRefusal> {
  const address = URL.createObjectURL(file)
  try {
    const image = await decoded(address)
    return typeof image === 'string' ? image : await asJpeg(image)
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** An image element and not `createImageBitmap`: every browser of the floor turns it as its EXIF says. */
async function decoded(address: string): Promise<HTMLImageElement | PhotoRefusal> {
  const image = new Image()
  const isThere = new Promise<boolean>((done) => {
    image.addEventListener('load', () => done(true))
    image.addEventListener('error', () => done(false))
  })
  image.src = address
  if (!(await isThere) || image.naturalWidth === 0) return 'not-a-picture'
  if (image.naturalWidth * image.naturalHeight > maxPixels) return 'no-memory'
  try {
    await image.decode()
    return image
  } catch (error) {
    if (error instanceof DOMException) return 'not-a-picture'
    throw error
  }
}

async function asJpeg(image: HTMLImageElement): Promise<Blob | PhotoRefusal> {
  const { naturalWidth: width, naturalHeight: height } = image
  const scale = Math.min(1, longSide / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null) return 'no-memory'
  if (!isHonest(pen)) return 'canvas-is-blocked'
  // What was transparent is paper.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  const jpeg = await new Promise<Blob | null>((done) =>
    canvas.toBlob(done, 'image/jpeg', jpegQuality),
  )
  return jpeg === null || jpeg.type !== 'image/jpeg' ? 'no-memory' : jpeg
}

/** Browsers that resist fingerprinting give back noise instead of what was drawn, without a word. */
function isHonest(pen: CanvasRenderingContext2D): boolean {
  pen.fillStyle = '#3c78c8'
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data
  // Some only stir the last bit, which no eye sees.
  return Math.abs(red - 0x3c) + Math.abs(green - 0x78) + Math.abs(blue - 0xc8) < 12
}
