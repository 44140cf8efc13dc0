import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page as Tab, Route } from 'playwright-core'
import { demoStories } from '#core/contract/demo.ts'
import { memberId } from '#core/ids.ts'
import { toBase64url } from '#core/bytes.ts'
import { openAssets } from '#server/http/assets.ts'
import { startServer, type ServerWishes, type TestServer } from '../http/server.ts'
import { launch } from './chromium.ts'
import { openSchool } from './commission.ts'
import { foundSchool, random } from './ledger.ts'

/** How it stands with a school, as far as its public pages tell. */
export const siteStates = [
  'open',
  'full',
  'missed',
  'not-open',
  'no-school',
  'needs-https',
  'broken',
  'demo',
] as const
export type SiteState = (typeof siteStates)[number]

/** A server in every state, and a browser that meets each of them at the same address. */
export interface PublicStates extends AsyncDisposable {
  /** A tab of a browser that nobody has used before. */
  readonly open: (options?: BrowserContextOptions) => Promise<StateTab>
}

/** A tab that is led from state to state. */
export interface StateTab {
  readonly tab: Tab
  /** Opens a page of the site while it is in `state`. @param path - with its language, `/kk/letter` */
  readonly goTo: (state: SiteState, path: string) => Promise<void>
}

const origin = 'http://localhost:8080'
const week = 7 * 24 * 3600

/** Starts the servers, none at a port: the browser is answered by hand. */
export async function openPublicStates(): Promise<PublicStates> {
  const assets = await openAssets(fileURLToPath(new URL('../../dist/assets', import.meta.url)))
  const start = (wishes: ServerWishes = {}) => startServer({ assets, publicUrl: origin, ...wishes })
  const servers: Readonly<Record<SiteState, TestServer>> = {
    open: await start(),
    full: await start({ quota: { letters: 0, bytes: 0 } }),
    missed: await start(),
    'not-open': await start(),
    'no-school': await start(),
    'needs-https': await start({
      reach: { hasTls: false, isLoopback: false, trustedProxies: null },
    }),
    broken: await start(),
    demo: await start({ demo: { door: null, school: inventedDemo() } }),
  }
  for (const state of ['open', 'full', 'missed', 'needs-https', 'demo'] as const)
    await openSchool(servers[state])
  servers.missed.clock.advance(week)
  await foundSchool(servers['not-open'])
  await servers.broken.close()
  const browser = await launch()
  return {
    open: (options) => openTab(browser, servers, options),
    async [Symbol.asyncDispose]() {
      await browser.close()
      for (const server of Object.values(servers)) await server[Symbol.asyncDispose]()
    },
  }
}

async function openTab(
  browser: Browser,
  servers: Readonly<Record<SiteState, TestServer>>,
  options: BrowserContextOptions = {},
): Promise<StateTab> {
  const context = await browser.newContext({ ...options, baseURL: origin })
  const tab = await context.newPage()
  let state: SiteState = 'open'
  await context.route(`${origin}/**`, (route) =>
    // Only over a way that others can read is it a stranger who asks.
    fulfill(route, servers[state], state === 'needs-https' ? '203.0.113.7' : '127.0.0.1'),
  )
  return {
    tab,
    async goTo(next, path) {
      state = next
      // Otherwise another fragment would be another place on the same page.
      if (path.includes('#')) await tab.goto('about:blank')
      await tab.goto(path)
    },
  }
}

async function fulfill(route: Route, { app }: TestServer, peer: string): Promise<void> {
  const request = route.request()
  const { pathname, search } = new URL(request.url())
  const body = request.postDataBuffer()
  const init = {
    method: request.method(),
    // What the browser decodes by itself on its way is not decoded here.
    headers: { ...(await request.allHeaders()), 'accept-encoding': 'identity' },
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  }
  const answer = await app.request(pathname + search, init, { peer })
  await route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  })
}

/** Everybody and every story that the page of a demo lists; none of the secrets fits anything. */
const inventedDemo = () => ({
  v: 1 as const,
  people: (['psychologist', 'deputy-director', null] as const).map((role) => ({
    account: memberId(toBase64url(random(16))),
    name: role === null ? '' : 'Аружан Сапарова',
    role,
    password: 'қызыл алма көк аспан',
    card: null,
  })),
  codes: demoStories.map((story) => ({ story, lang: 'kk' as const, code: '12345678901234567890' })),
})
