import { isDrawable, pictureSize } from '#core/appeals/picture-size.ts'
import type { Show } from './frame.ts'

/** More than this on a side is drawn smaller: browsers give no larger canvas everywhere. */
const maxSide = 4096

/** Decodes a picture into a canvas: pixels, and nothing that a picture could carry besides. */
export const showPicture: Show = async ({ bytes, type, label }, place) => {
  const size = pictureSize(bytes)
  if (size === null) return { word: 'not-readable' }
  if (!isDrawable(size)) return { word: 'too-large' }
  const picture = await decoded(new Blob([bytes], { type }))
  if (picture === null) return { word: 'not-readable' }
  // The head may have lied.
  if (!isDrawable(picture)) {
    picture.close()
    return { word: 'too-large' }
  }
  const canvas = document.createElement('canvas')
  const scale = Math.min(1, maxSide / Math.max(picture.width, picture.height))
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.className = 'picture'
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', label)
  const pen = canvas.getContext('2d')
  if (pen === null) return { word: 'too-large' }
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  place.append(canvas)
  return {
    word: 'shown',
    zoom: (zoom) => canvas.classList.toggle('large', zoom === 'large'),
  }
}

/** The picture the way up that it was taken, or null when the browser cannot read it. */
async function decoded(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image' })
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
