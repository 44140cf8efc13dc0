import type { Page as Tab, Response } from 'playwright-core'
import { launch } from '../../test/rig/chromium.ts'
import { slowLine, slowProcessor } from './slow.ts'

/** Somebody's first visit: a browser that has nothing of the site yet. */
export interface Visit extends AsyncDisposable {
  readonly tab: Tab
  /** Milliseconds since the address was typed. */
  readonly elapsed: () => number
  /** Of the answers whose address fits, so far. */
  readonly came: (address: RegExp) => Promise<Bytes>
  /** Of all answers up to the last one whose address fits: what is fetched ahead after it is left out. */
  readonly cameUntil: (address: RegExp) => Promise<Bytes>
}

/** What came over the line, compressed as it was. */
export interface Bytes {
  readonly bodies: number
  readonly headers: number
}

/**
 * Goes to an address as a stranger.
 *
 * @param path - with a slash before it.
 */
export async function visit(origin: string, path: string, isSlow: boolean): Promise<Visit> {
  const browser = await launch()
  const context = await browser.newContext({ locale: 'kk-KZ', timezoneId: 'Asia/Almaty' })
  const tab = await context.newPage()
  // The browser chooses the process for this origin, before the clock runs.
  await tab.goto(`${origin}/healthz`)
  const session = await context.newCDPSession(tab)
  await session.send('Network.enable')
  if (isSlow) await slowLine(session)
  const brake = isSlow ? await slowProcessor(browser) : null

  const responses: Response[] = []
  tab.on('response', (response) => responses.push(response))
  const startedAt = performance.now()
  await tab.goto(origin + path, { waitUntil: 'commit' })
  return {
    tab,
    elapsed: () => performance.now() - startedAt,
    came: async (address) => {
      const fitting = responses.filter((response) => address.test(response.url()))
      return sum(await Promise.all(fitting.map(bytesOf)))
    },
    cameUntil: async (address) => {
      const last = responses.findLastIndex((response) => address.test(response.url()))
      return sum(await Promise.all(responses.slice(0, last + 1).map(bytesOf)))
    },
    [Symbol.asyncDispose]: async () => {
      await brake?.[Symbol.asyncDispose]()
      await browser.close()
    },
  }
}

/** @throws Error when the answer does not say how long it is: then nothing here could be believed. */
async function bytesOf(response: Response): Promise<Bytes> {
  const length = await response.headerValue('content-length')
  if (length === null) throw new Error(`${response.url()} does not say its length`)
  const lines = (await response.headersArray()).map(({ name, value }) => `${name}: ${value}\r\n`)
  return { bodies: Number(length), headers: `HTTP/1.1 200 OK\r\n${lines.join('')}\r\n`.length }
}

const sum = (all: readonly Bytes[]): Bytes => ({
  bodies: all.reduce((total, { bodies }) => total + bodies, 0),
  headers: all.reduce((total, { headers }) => total + headers, 0),
})
