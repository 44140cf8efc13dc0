import jsQR from 'jsqr'
import type { Browser } from 'playwright-core'

/** The text of the QR code on a picture, as a telephone above the print would read it, or null. */
export async function codeOn(browser: Browser, png: Buffer): Promise<string | null> {
  const page = await browser.newPage()
  const address = `data:image/png;base64,${png.toString('base64')}`
  const { data, width, height } = await page.evaluate(async (source) => {
    const picture = new Image()
    picture.src = source
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('no canvas')
    pen.drawImage(picture, 0, 0)
    const pixels = pen.getImageData(0, 0, picture.width, picture.height)
    return { data: Array.from(pixels.data), width: picture.width, height: picture.height }
  }, address)
  await page.close()
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? null
}
