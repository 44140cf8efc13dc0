import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launch } from './chromium.ts'
import { openPublicSite, type PublicSite } from './public-site.ts'

/** The public site with a Chromium in front of it. */
export interface Phones extends AsyncDisposable {
  readonly site: PublicSite
  /** A page of a phone of 320 px that nobody has used before. */
  readonly unused: (options?: Parameters<Browser['newContext']>[0]) => Promise<Phone>
}

/** One phone; `await using` forgets it. */
export interface Phone extends AsyncDisposable {
  readonly page: Page
  readonly context: BrowserContext
}

/** Opens the site and the browser. */
export async function openPhones(): Promise<Phones> {
  const site = await openPublicSite()
  const browser = await launch()
  return {
    site,
    async unused(options = {}) {
      const viewport = { width: 320, height: 640 }
      const context = await browser.newContext({ viewport, baseURL: site.origin, ...options })
      const page = await context.newPage()
      return { page, context, [Symbol.asyncDispose]: () => context.close() }
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      await site[Symbol.asyncDispose]()
    },
  }
}

/** Everything that goes over the wire while `page` is open, as one text. */
export function wireOf(page: Page): () => string {
  const said: string[] = []
  page.on('request', (request) => said.push(request.url(), request.postData() ?? ''))
  return () => decodeURIComponent(said.join('\n'))
}

/** Sends what is written; gives the code of the receipt. */
export async function sendAndRead(page: Page): Promise<string> {
  await page.locator('#send button').click()
  await page.locator('.digits').waitFor()
  return (await page.locator('.digits').innerText()).replaceAll(/\s+/g, ' ').trim()
}

/** Every public address below the language, and one where there is nothing. */
export const publicPaths = [
  '',
  'letter',
  'answer',
  'how',
  'help',
  'regulation',
  'nothing-here',
] as const

/** What nobody but the commission may ever read. */
export const secret = 'көкқұтан туралы құпия'
