import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startServer, type TestServer } from '../http/server.ts'
import { writeFollowUp, writeLetter, type PostedLetter } from './author.ts'
import { openBrowser, type TestBrowser, type TestPages } from './browser.ts'
import { given, openBox, schoolInBrowsers, unlock, type SchoolInBrowsers } from './school.ts'

let server: TestServer
let school: SchoolInBrowsers
let letter: PostedLetter
/** What Dana's device kept after the story. */
let kept: TestPages

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
  letter = await writeLetter(server, school, 'Асханада бірдеңе болды')
  await writeLetter(server, school, 'Екінші хат', { excluded: [school.marat.account] })
  await openBox(server, school)
  const { workspace } = school.dana.browser
  given(await workspace.read(letter.id))
  given(await workspace.register(letter.id, { brief: 'Асхана туралы' }))
  given(await workspace.answer(letter.id, 'Рақмет, тексереміз'))
  await writeFollowUp(server, letter, 'Әлі ашылмаған қосымша', 1)
  await workspace.sync()
  kept = new Map(school.dana.browser.pages)
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

beforeEach(async () => {
  await school.dana.browser.workspace.lock()
})

/** What a new tab on Dana's device showed when it first asked for what is new, and in the end. */
async function unlockWith(pages: TestPages) {
  const { browser, account, password } = school.dana
  const tab = openBrowser(server, new Map(browser.device), pages)
  const askedFrom: string[] = []
  let rows: number | null = null
  tab.tamper = (path, json) => {
    if (!path.startsWith('/api/feed')) return json
    rows ??= tab.workspace.state.letters.length
    askedFrom.push(new URL(path, 'http://x').searchParams.get('from') ?? '')
    return json
  }
  given(await tab.workspace.unlock(account, password, null, 'own'))
  return { tab, rows, from: Number(askedFrom[0]), found: await found(tab) }
}

const found = async ({ workspace }: TestBrowser) => given(await workspace.search('асх тексере'))

const shownBy = ({ workspace: { state } }: TestBrowser) =>
  inspect([state.letters, state.events, state.board], { depth: null, sorted: true })

test('a device that knows the member shows its letters before anything is fetched', async () => {
  const known = await unlockWith(new Map(kept))
  expect(known.rows).toBe(2)
  const size = known.tab.workspace.state.seal?.size
  expect(known.from).toBe(size)
  expect(known.found).toEqual([letter.id])
})

test('what it shows in the end is what a device shows that read the whole log', async () => {
  const known = await unlockWith(new Map(kept))
  const fresh = await unlockWith(new Map())
  expect(fresh).toMatchObject({ rows: 0, from: 0, found: [letter.id] })
  expect(shownBy(known.tab)).toBe(shownBy(fresh.tab))
  expect(shownBy(known.tab)).not.toContain('Әлі ашылмаған')
})

test('a follow-up that waited in the snapshot is read after the opening, and found', async () => {
  const waiting = new Map(kept)
  await unlock(school.dana)
  await openBox(server, school)
  const { tab } = await unlockWith(waiting)
  expect(shownBy(tab)).toContain('Әлі ашылмаған')
  expect(given(await tab.workspace.search('косымша'))).toEqual([letter.id])
  kept = new Map(tab.pages)
})

test('only the page of a letter with something new is sealed again, and nothing when nothing is', async () => {
  await unlock(school.dana)
  const { workspace, pages } = school.dana.browser
  const before = new Map(pages)
  await workspace.sync()
  expect([...pages]).toEqual([...before])
  given(await workspace.answer(letter.id, 'Тағы бір жауап'))
  const changed = [...pages].filter(([key, { page }]) => before.get(key)?.page !== page)
  expect(changed.map(([, { page }]) => page.page).toSorted((a, b) => a - b)).toEqual([0, 1])
  kept = new Map(pages)
})

test.each([
  ['is changed', (bytes: Uint8Array) => bytes.with(40, (bytes[40] ?? 0) ^ 1)],
  ['is cut', (bytes: Uint8Array) => bytes.slice(0, -1)],
])('a snapshot of which a page %s is thrown away whole', async (_, spoil) => {
  for (const spoilt of ['0', '1']) {
    const pages: TestPages = new Map(
      [...kept].map(([key, { page, keptAt }]) => {
        const bytes = new Uint8Array(page.bytes)
        return [
          key,
          { keptAt, page: key.endsWith(spoilt) ? { ...page, bytes: spoil(bytes) } : page },
        ]
      }),
    )
    const { rows, from, tab } = await unlockWith(pages)
    expect({ rows, from }).toEqual({ rows: 0, from: 0 })
    expect(tab.workspace.state.letters).toHaveLength(2)
  }
})

test('pages of two days are not taken for one', async () => {
  await unlock(school.dana)
  const { workspace, pages } = school.dana.browser
  const old = new Map(kept)
  given(await workspace.answer(letter.id, 'Ертеңгі жауап'))
  const mixed = [...pages].map(
    ([key, now]) => [key, key.endsWith('1') ? (old.get(key) ?? now) : now] as const,
  )
  expect(await unlockWith(new Map(mixed))).toMatchObject({ rows: 0, from: 0 })
  // The whole of yesterday is older than the head that was pinned since.
  expect(await unlockWith(old)).toMatchObject({ rows: 0, from: 0 })
  kept = new Map(pages)
})

test('a snapshot of another version is thrown away', async () => {
  const { tab } = await unlockWith(new Map(kept))
  const key = `${school.dana.account} 0`
  const head = tab.pages.get(key)
  const { vault } = tab
  if (head === undefined || vault === null) throw new Error('nothing was kept')
  const content = Object.assign({}, await vault.openSnapshotPage(head.page))
  const place = { page: 0, edition: head.page.edition }
  const keep = async (changed: object) => {
    const page = await vault.sealSnapshotPage(place, { ...content, ...changed }, [])
    return new Map(tab.pages).set(key, { ...head, page })
  }
  expect((await unlockWith(await keep({}))).rows).toBe(2)
  expect((await unlockWith(await keep({ version: 1 }))).rows).toBe(0)
})

test('an anchor that lies within what was kept has everything read again', async () => {
  const { account, password, browser } = school.dana
  const other = openBrowser(server, new Map(browser.device), new Map())
  let ring: unknown = null
  other.tamper = (path, json) => (path === '/api/keyring' ? (ring = json) : json)
  given(await other.workspace.unlock(account, password, null, 'own'))
  await unlock(school.dana)
  given(await school.dana.browser.workspace.answer(letter.id, 'Соңғы жауап'))
  const tab = openBrowser(server, new Map(browser.device), new Map(browser.pages))
  const from: string[] = []
  tab.tamper = (path, json) => {
    if (path.startsWith('/api/feed')) from.push(path.split(/[=&]/)[1] ?? '')
    return path === '/api/keyring' ? ring : json
  }
  given(await tab.workspace.unlock(account, password, null, 'own'))
  expect(from[0]).toBe('0')
  expect(tab.workspace.state.letters).toHaveLength(2)
  kept = new Map(tab.pages)
})

test('a shared computer keeps nothing, and forgets what it kept as an own one', async () => {
  const { account, password, paper, browser } = school.dana
  const tab = openBrowser(server, new Map(browser.device), new Map(kept))
  given(await tab.workspace.unlock(account, password, paper.card, 'shared'))
  expect(tab.workspace.state.letters).toHaveLength(2)
  expect(tab.pages.size).toBe(0)
})

test('logging out everywhere and an alarm forget it', async () => {
  const { tab } = await unlockWith(new Map(kept))
  await tab.workspace.logOutEverywhere()
  expect(tab.pages.size).toBe(0)
  const { tab: lied } = await unlockWith(new Map(kept))
  lied.tamper = (path, json) =>
    path.startsWith('/api/feed') ? Object.assign({}, json, { checkpoint: 'a lie' }) : json
  await lied.workspace.sync()
  expect(lied.workspace.state.alarm?.kind).toBe('log-forked')
  expect(lied.pages.size).toBe(0)
})

test('what nobody came back to for a month is forgotten without being opened', () => {
  const old = new Map(
    [...kept].map(([key, one]) => [key, { ...one, keptAt: one.keptAt - 31 * 86_400_000 }]),
  )
  expect(openBrowser(server, new Map(), old).pages.size).toBe(0)
  expect(openBrowser(server, new Map(), new Map(kept)).pages.size).toBe(kept.size)
})
