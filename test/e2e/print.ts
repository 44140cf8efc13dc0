import type { Page as Tab } from 'playwright-core'

/**
 * What the printer gets of `tab`, as PDF. After printing Chromium now and then draws no frame for a
 * while, and every pointer waits for one: a picture of one pixel is there when it draws again.
 */
export async function pdfOf(tab: Tab): Promise<Buffer> {
  const pdf = await tab.pdf({ preferCSSPageSize: true })
  await tab.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 }, timeout: 60_000 })
  return pdf
}
