import { afterAll, beforeAll, expect, test } from 'vitest'
import { partBytes } from '#core/contract/files.ts'
import type { RecordId } from '#core/ids.ts'
import type { ChosenFile, RecordForm } from '#client/workspace/session/api.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { random } from '../rig/ledger.ts'
import type { TestFile } from './files.ts'
import {
  agreeOnRoster,
  enrol,
  given,
  openBox,
  schoolInBrowsers,
  unlock,
  type Colleague,
  type SchoolInBrowsers,
} from './school.ts'
import { writeLetter } from './author.ts'

let server: TestServer
let school: SchoolInBrowsers
/** Attends openings, and reads no letter. */
let gulnara: Colleague

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
  const { administrator, dana, marat, saule, erlan } = school
  gulnara = await enrol(server, administrator, ['Гүлнара', 'parent-representative', 'attending'])
  await agreeOnRoster([dana, marat, saule, erlan, gulnara])
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

const scan: TestFile = { name: 'акт-скан.pdf', type: 'application/pdf', bytes: random(40_000) }
const photo: TestFile = { name: 'сурет-1.jpg', type: 'image/jpeg', bytes: random(partBytes + 7) }
const files = [scan, photo]

const chosen = ({ name, type, bytes }: TestFile): ChosenFile => ({
  name,
  type,
  data: new Blob([bytes], { type }),
})

const form = (rest: Partial<RecordForm> = {}): RecordForm => ({
  record: null,
  seen: 0,
  audience: 'everybody',
  data: { kind: 'contacts', contacts: [{ who: 'Дана', phone: '101', agreed: true }] },
  files: files.map(chosen),
  ...rest,
})

/** The file of the version that stands, as `who` fetches it. */
async function fetched({ browser: { workspace } }: Colleague, record: RecordId, file = 0) {
  await workspace.sync()
  const kept = workspace.state.records.find(({ state }) => state.record === record)
  return workspace.fetchFile(null, kept?.versions.at(-1)?.index ?? -1, file)
}

test('files of a record are opened by its audience, also by whoever attends', async () => {
  const { dana, marat } = school
  const told: number[] = []
  const kept = given(await dana.browser.workspace.writeRecord(form(), (done) => told.push(done)))
  expect(told.at(-1)).toBe(scan.bytes.length + photo.bytes.length)
  expect(kept.versions.at(-1)?.files).toEqual(
    files.map(({ name, type, bytes }) => ({ name, type, size: bytes.length })),
  )
  for (const who of [dana, marat, gulnara])
    for (const [n, file] of files.entries())
      expect(given(await fetched(who, kept.state.record, n)).bytes).toEqual(file.bytes)
  expect(JSON.stringify(marat.browser.workspace.state.records)).not.toMatch(/"(key|parts)":"/)
  expect(await fetched(marat, kept.state.record, 2)).toEqual({ refused: 'file-is-missing' })
})

test('files of a record for readers are none for whoever attends, nor are those of a letter', async () => {
  const { dana } = school
  const kept = given(await dana.browser.workspace.writeRecord(form({ audience: 'readers' })))
  const index = kept.versions[0]?.index ?? -1
  expect(given(await fetched(dana, kept.state.record)).bytes).toEqual(scan.bytes)
  const { workspace } = gulnara.browser
  await workspace.sync()
  expect(await workspace.fetchFile(null, index, 0)).toEqual({ refused: 'file-is-missing' })
  const letter = await writeLetter(server, school, 'Суреті бар хат', { files: [scan] })
  await openBox(server, school)
  await workspace.sync()
  expect(await workspace.fetchFile(letter.id, index + 1, 0)).toEqual({ refused: 'file-is-missing' })
})

test('after a cut the same files go on where they ended, and the record is written once', async () => {
  const { workspace } = school.dana.browser
  const { browser } = school.dana
  const again = form({ record: workspace.newRecord() })
  let sent = 0
  browser.watch = (method) => {
    // The second part never arrives.
    if (method === 'PUT' && ++sent === 2) browser.isOffline = true
    if (browser.isOffline) throw new TypeError('Failed to fetch')
  }
  expect(await workspace.writeRecord(again)).toEqual({ refused: 'offline' })
  browser.watch = null
  browser.isOffline = false
  const puts: string[] = []
  browser.watch = (method, path) => {
    if (method === 'PUT' && path.startsWith('/api/answers/')) puts.push(path)
  }
  const kept = given(await workspace.writeRecord(again))
  expect(puts).toHaveLength(2)
  // Asked again by somebody whose answer was lost, it is the same record and no second version.
  expect(kept.state.version).toBe(1)
  browser.watch = null
  expect(given(await fetched(school.marat, kept.state.record, 1)).bytes).toEqual(photo.bytes)
})

test('when the answer to the record was lost, the same form finds it in the log', async () => {
  const { browser } = school.dana
  const again = form({ record: browser.workspace.newRecord() })
  browser.tamper = (path, json) => {
    if (path !== '/api/entries') return json
    browser.tamper = null
    throw new TypeError('Failed to fetch')
  }
  expect(await browser.workspace.writeRecord(again)).toEqual({ refused: 'offline' })
  expect(given(await browser.workspace.writeRecord(again)).state.version).toBe(1)
})

test('a part that was changed on the way is damaged and not shown', async () => {
  const kept = given(await school.dana.browser.workspace.writeRecord(form()))
  const { browser } = school.marat
  browser.tamperPart = (bytes) => bytes.map((byte, n) => (n === 9 ? byte ^ 1 : byte))
  expect(await fetched(school.marat, kept.state.record)).toEqual({ refused: 'file-is-damaged' })
  browser.tamperPart = null
})

test('an own device that comes back opens the files without reading the log again', async () => {
  const { dana } = school
  const kept = given(await dana.browser.workspace.writeRecord(form()))
  await dana.browser.workspace.lock()
  await unlock(dana)
  const file = given(await fetched(dana, kept.state.record, 1))
  expect(file).toMatchObject({ name: photo.name, bytes: photo.bytes })
})
