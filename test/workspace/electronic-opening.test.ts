import { afterAll, beforeAll, expect, test } from 'vitest'
import { toBase64url } from '#core/bytes.ts'
import { entryId, recordId } from '#core/ids.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { openingsInLog } from '#client/workspace/screens/journal/openings.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { hangUpPaperBox, seenAtBox } from './paper-box.ts'
import { given, openBox, schoolInBrowsers, type SchoolInBrowsers } from './school.ts'

let server: TestServer
let people: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  people = await schoolInBrowsers(server)
}, 120_000)
afterAll(async () => server[Symbol.asyncDispose]())

const random = () => toBase64url(crypto.getRandomValues(new Uint8Array(16)))

/** What Dana writes down of an opening of the electronic box, with a guest beside her. */
const seen = (): { record: ReturnType<typeof recordId>; opening: PaperOpening } => ({
  record: recordId(random()),
  opening: {
    kind: 'opening',
    box: people.box,
    entry: entryId(random()),
    planned: null,
    held: server.clock.wall(),
    present: [
      { name: 'Дана', post: 'psychologist', member: people.dana.account },
      { name: 'Гүлнар Әлиева', post: 'ата-ана', substituteFor: 'Марат' },
    ],
    absent: [{ name: 'Сәуле', post: 'social-pedagogue' }],
    sealFound: null,
    damage: '',
    letters: 0,
    junk: 0,
    newSeal: null,
    next: null,
    note: '',
  },
})

const rowsOf = ({ browser: { workspace } }: SchoolInBrowsers['dana']) =>
  openingsInLog(workspace.state)

test('an opening that nobody wrote down stands in the journal with the people of that day', async () => {
  await openBox(server, people)
  await people.saule.browser.workspace.sync()
  const [row] = rowsOf(people.saule)
  expect(row).toMatchObject({ period: 2026, number: 1, seal: null, letters: 0, isPlanned: false })
  expect(row?.participants.map(({ name }) => name)).toEqual(['Дана', 'Марат'])
})

test('written down, it names guests and substitutes too, and once after a lost answer', async () => {
  const { dana, saule, box } = people
  server.clock.advance(60)
  const written = seen()
  let isLost = true
  dana.browser.tamper = (path, json) => {
    if (!path.startsWith('/api/entries') || !isLost) return json
    isLost = false
    throw new TypeError('Failed to fetch')
  }
  const open = () =>
    dana.browser.workspace.openBox(box, written.opening.held, [dana.account], written)
  expect(await open()).toEqual({ refused: 'offline' })
  dana.browser.tamper = null
  given(await open())
  expect(given(await open())).toEqual({ ordinary: 0 })
  await saule.browser.workspace.sync()
  const rows = rowsOf(saule)
  expect(rows.map(({ number }) => number)).toEqual([1, 2])
  expect(rows[1]?.participants.map(({ name }) => name)).toEqual(['Дана', 'Гүлнар Әлиева'])
  const { records } = saule.browser.workspace.state
  expect(records.filter(({ data }) => data.kind === 'opening')).toHaveLength(1)
})

test('a paper opening between takes the next number, for whoever reads it', async () => {
  const { dana, marat, saule } = people
  const box = await hangUpPaperBox(people)
  const { record, opening } = seenAtBox(server, people, box, { letters: 0 })
  given(await dana.browser.workspace.openPaperBox(record, opening))
  await expect.poll(() => dana.browser.workspace.state.unsent, { timeout: 20_000 }).toEqual([])
  await openBox(server, people)
  for (const { browser } of [dana, marat, saule]) await browser.workspace.sync()
  const numbers = (who: SchoolInBrowsers['dana']) =>
    rowsOf(who).map(({ number, newSeal }) => [number, newSeal])
  expect(numbers(dana)).toEqual([
    [1, null],
    [2, null],
    [3, '0418'],
    [4, null],
  ])
  expect(numbers(marat)).toEqual(numbers(dana))
  expect(numbers(saule)).toEqual(numbers(dana))
})
