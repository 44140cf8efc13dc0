import { expect } from 'vitest'
import * as v from 'valibot'
import { startServer, type TestServer } from '../http/server.ts'
import { writeLetter, type PostedLetter } from '../workspace/author.ts'
import type { Tamper } from '../workspace/browser.ts'
import {
  given,
  openBox,
  schoolInBrowsers,
  unlock,
  type SchoolInBrowsers,
} from '../workspace/school.ts'

/*
 * A server that lies. It has the database, the log key and the code of the server; it does not have
 * anybody's seed. Each lie must be seen by the workspace of the member who is lied to.
 */

/** A school at work, before anybody lies. */
export interface Scene {
  readonly server: TestServer
  readonly school: SchoolInBrowsers
  /** A letter that was registered and answered. */
  readonly first: PostedLetter
  /** A letter on which nobody has worked. */
  readonly second: PostedLetter
}

export async function setScene(): Promise<Scene> {
  const server = await startServer()
  const school = await schoolInBrowsers(server)
  const first = await writeLetter(server, school, 'Бірінші хат')
  const second = await writeLetter(server, school, 'Екінші хат')
  await openBox(server, school)
  const { workspace } = school.dana.browser
  given(await workspace.register(first.id, { brief: 'Бірінші' }))
  given(await workspace.answer(first.id, 'Жауап'))
  return { server, school, first, second }
}

/** The server is honest again, and Dana unlocked. */
export async function beHonest({ school: { dana } }: Scene): Promise<void> {
  dana.browser.tamper = null
  await dana.browser.workspace.lock()
  await unlock(dana)
}

/** What Dana's screen says after she unlocked at a server that lies; no work is done any more. */
export async function alarmUnder({ school: { dana }, first }: Scene, tamper: Tamper) {
  const { browser, account, password } = dana
  await browser.workspace.lock()
  browser.tamper = tamper
  browser.sent.length = 0
  // What the device kept was checked on another day; the lie is in what is read again.
  browser.pages.clear()
  const entered = await browser.workspace.unlock(account, password, null, 'own')
  expect(entered).toEqual({ refused: 'alarm' })
  expect(browser.workspace.state.letters).toEqual([])
  expect(browser.sent.join('')).not.toContain('"root"')
  expect(await browser.workspace.read(first.id)).toEqual({ refused: 'alarm' })
  return browser.workspace.state.alarm?.kind
}

/** Changes the feed, leaving everything else as it is. */
export const inFeed =
  (change: (feed: LooseFeed) => object): Tamper =>
  (path, json) =>
    path.startsWith('/api/feed') ? change(looseFeed(json)) : json

/** A page of the feed, as far as a liar looks at it. */
export const looseFeed = (json: unknown): LooseFeed => v.parse(LooseFeed, json)

const LooseFeed = v.looseObject({
  items: v.array(v.looseObject({ index: v.number(), scope: v.string() })),
  checkpoint: v.string(),
  more: v.boolean(),
})
type LooseFeed = v.InferOutput<typeof LooseFeed>

/** The fields of some JSON. */
export const fields = (json: unknown): Record<string, unknown> => (v.is(Fields, json) ? json : {})

const Fields = v.record(v.string(), v.unknown())
