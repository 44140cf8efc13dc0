import type { Browser } from 'playwright-core'
import { sheetCodeText } from '#core/appeals/sheet-code.ts'
import { qrSquares } from '#client/workspace/parts/qr-squares.ts'

/** A sheet with the QR of a tear-off strip, as a camera would see it. */
export async function picturedCode(browser: Browser): Promise<Buffer> {
  const part = () => crypto.getRandomValues(new Uint8Array(32))
  const text = sheetCodeText({ lookup: part(), authHash: part(), answers: part(), box: part() })
  const squares = qrSquares(text)
  const ink = squares
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } })
  await page.setContent(
    `<svg width="500" viewBox="0 0 ${squares.length} ${squares.length}"><path d="${ink}"/></svg>`,
  )
  const picture = await page.screenshot()
  await page.close()
  return picture
}
