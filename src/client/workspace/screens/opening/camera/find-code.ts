/** No picture is looked at in more than so many pixels a side. */
const longest = 1200

/**
 * The text of the QR code on `still`, or null. What reads it is loaded when the first sheet is
 * photographed; without a network it may be missing, and the code is scanned later.
 */
export async function codeIn(still: HTMLCanvasElement): Promise<string | null> {
  const scale = Math.min(1, longest / Math.max(still.width, still.height, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(still.width * scale))
  canvas.height = Math.max(1, Math.round(still.height * scale))
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null) return null
  pen.drawImage(still, 0, 0, canvas.width, canvas.height)
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height)
  try {
    const { default: jsQR } = await import('jsqr')
    return jsQR(data, width, height)?.data ?? null
  } catch (error) {
    // Browsers say this of a script that cannot be fetched.
    if (error instanceof TypeError) return null
    throw error
  }
}
