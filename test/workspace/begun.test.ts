import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toBase64url } from '#core/bytes.ts'
import { entryId, recordId, type BoxId } from '#core/ids.ts'
import type { BegunThing } from '#client/workspace/session/unsent/begun.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { openBrowser } from './browser.ts'
import { hangUpPaperBox, seenAtBox, typedSheet } from './paper-box.ts'
import { given, schoolInBrowsers, type Colleague, type SchoolInBrowsers } from './school.ts'

let server: TestServer
let people: SchoolInBrowsers
let box: BoxId

beforeAll(async () => {
  server = await startServer()
  people = await schoolInBrowsers(server)
  box = await hangUpPaperBox(people)
}, 120_000)
afterAll(async () => server[Symbol.asyncDispose]())

const random = () => toBase64url(crypto.getRandomValues(new Uint8Array(16)))
const photo = new Uint8Array(700).fill(9)

const atBox = (letters: number, newSeal: string): BegunThing => ({
  kind: 'begun-opening',
  box,
  record: recordId('R'.repeat(21) + 'A'),
  entry: entryId('E'.repeat(21) + 'A'),
  begunAt: server.clock.wall(),
  seen: {
    present: [{ name: 'Сәуле', post: 'social-pedagogue', member: people.saule.account }],
    sealState: 'whole',
    sealNumber: '0417',
    damage: null,
    letters,
    junk: 0,
    newSeal,
    otherTime: null,
    measure: '',
  },
})

const ofSheet = { opening: entryId(random()), sheet: 1 }
const typed = (text: string): BegunThing => ({
  kind: 'begun-sheet',
  ...ofSheet,
  seen: {
    text,
    brief: '',
    isSigned: false,
    onlyFor: null,
    excluded: [],
    code: null,
    dueOn: null,
  },
})

/** The same device after its tab was killed: nothing of the tab is left, all of the device is. */
async function afterKilling({ browser, account, password }: Colleague) {
  const { device, pages, unsent } = browser
  const next = openBrowser(server, device, pages, unsent)
  given(await next.workspace.unlock(account, password, null, 'own'))
  return next.workspace
}

/** Until the device holds what was typed last. */
const lies = ({ browser }: Colleague, count: number) =>
  expect.poll(() => browser.unsent.size, { timeout: 20_000 }).toBe(count)

describe.each([
  { network: 'with a network', isOffline: false },
  { network: 'without a network', isOffline: true },
])('$network a killed tab loses nothing', ({ isOffline }) => {
  test('of what was ticked at the box, nor of a letter that was being entered', async () => {
    const { saule } = people
    const { workspace } = saule.browser
    saule.browser.isOffline = isOffline
    const steps: readonly BegunThing[] = [atBox(0, ''), atBox(1, ''), atBox(1, '0418')]
    for (const step of steps) {
      workspace.keepBegun(step)
      await lies(saule, 1)
      // Killed at this very step: unlocking needs the server, the typing did not.
      saule.browser.isOffline = false
      await expect
        .poll(async () => (await afterKilling(saule)).begun(), { timeout: 20_000 })
        .toEqual([{ thing: step, photos: [] }])
      saule.browser.isOffline = isOffline
    }
    for (const text of ['Асханада', 'Асханада тамақ', 'Асханада тамақ суық'])
      workspace.keepBegun(typed(text))
    workspace.keepBegun({ kind: 'begun-photos', ...ofSheet }, [photo])
    await lies(saule, 3)
    for (const { parts } of saule.browser.unsent.values())
      for (const part of parts) expect(new TextDecoder().decode(part)).not.toContain('Асхана')
    saule.browser.isOffline = false
    await expect
      .poll(async () => (await afterKilling(saule)).begun(), { timeout: 20_000 })
      .toEqual([
        { thing: atBox(1, '0418'), photos: [] },
        { thing: typed('Асханада тамақ суық'), photos: [] },
        { thing: { kind: 'begun-photos', ...ofSheet }, photos: [photo] },
      ])
    for (const { thing } of workspace.begun()) workspace.forgetBegun(thing)
    await lies(saule, 0)
    expect((await afterKilling(saule)).begun()).toEqual([])
  })
})

test('changes of the regulation that nobody kept outlive the lock too', async () => {
  const { marat } = people
  const { workspace } = marat.browser
  const draft = { kind: 'regulation-draft', json: '{"v":1,"language":"kk"}', after: 1 } as const
  const begun: BegunThing = { kind: 'begun-regulation', draft }
  workspace.keepBegun(begun)
  await lies(marat, 1)
  expect((await afterKilling(marat)).begun()).toEqual([{ thing: begun, photos: [] }])
  workspace.forgetBegun(begun)
  await lies(marat, 0)
})

test('a begun form is no thing to be sent', async () => {
  const { marat } = people
  const { workspace } = marat.browser
  workspace.keepBegun(atBox(2, ''))
  await lies(marat, 1)
  await workspace.sendUnsent()
  expect(workspace.state.unsent).toEqual([])
  workspace.forgetBegun(atBox(2, ''))
  await lies(marat, 0)
})

test('a letter that was entered for others waits for nobody', async () => {
  const { dana, marat } = people
  const { record, opening } = seenAtBox(server, people, box, { letters: 2 })
  given(await dana.browser.workspace.openPaperBox(record, opening))
  const sheet = typedSheet(opening, 1, { brief: '', excluded: [marat.account] })
  given(await dana.browser.workspace.enterSheet(sheet, []))
  await expect.poll(() => dana.browser.workspace.state.unsent, { timeout: 20_000 }).toEqual([])
  await marat.browser.workspace.sync()
  const { letters, sheetsOfOthers } = marat.browser.workspace.state
  expect(letters.filter(({ state }) => state.entered?.opening === opening.entry)).toEqual([])
  expect(sheetsOfOthers.size).toBe(1)
  expect(dana.browser.workspace.state.sheetsOfOthers.size).toBe(0)
  // What this device kept of the log knows it, too.
  expect((await afterKilling(marat)).state.sheetsOfOthers).toEqual(sheetsOfOthers)
})
