import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { toBase64url } from '#core/bytes.ts'
import { canonicalBytes } from '#core/log/canonical.ts'
import { AnyEntry } from '#core/log/entries.ts'
import {
  rosterHash,
  rosterHeader,
  Seat,
  thresholdFor,
  type Person,
  type Roster,
} from '#core/school/roster.ts'
import { random } from '../rig/ledger.ts'
import { BoxKeys } from '#core/contract/chain.ts'
import type { RecordId } from '#core/ids.ts'
import type { ContactsRecord } from '#core/announcements/contacts.ts'
import { letterTasks } from '#client/letter/workers/letter-tasks.ts'
import { argon2Wasm } from '#crypto/encrypt/argon2-wasm.ts'
import type { RecordForm } from '#client/workspace/session/api.ts'
import { startServer, type TestServer } from '../http/server.ts'
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

const list = (who: string): ContactsRecord => ({
  kind: 'contacts',
  contacts: [{ who, phone: '8 700 000 00 00', agreed: true }],
})

const fresh = (who: string, rest: Partial<RecordForm> = {}): RecordForm => ({
  record: null,
  seen: 0,
  audience: 'everybody',
  data: list(who),
  ...rest,
})

/** Who stands in every record that `colleague` can open, newest first. */
async function shownTo({ browser: { workspace } }: Colleague) {
  await workspace.sync()
  return workspace.state.records.map(({ data }) =>
    data.kind === 'contacts' ? data.contacts[0]?.who : data.kind,
  )
}

async function write({ browser }: Colleague, form: RecordForm) {
  return given(await browser.workspace.writeRecord(form))
}

const recordOf = ({ browser }: Colleague, id: RecordId) =>
  browser.workspace.state.records.find(({ state }) => state.record === id)

test('what one writes the others read: each audience its own, and the reserve none', async () => {
  const { dana, marat, erlan } = school
  await write(dana, fresh('Оқырмандарға', { audience: 'readers' }))
  await write(dana, fresh('Бәріне'))
  expect(await shownTo(marat)).toEqual(['Бәріне', 'Оқырмандарға'])
  expect(await shownTo(gulnara)).toEqual(['Бәріне'])
  expect(await shownTo(erlan)).toEqual([])
  for (const { browser } of [marat, gulnara, erlan])
    expect(browser.workspace.state.damaged).toEqual([])
})

test('written anew, every version stays; who saw an older one is told', async () => {
  const { dana, marat } = school
  const first = await write(dana, fresh('Бірінші'))
  const { record } = first.state
  await marat.browser.workspace.sync()
  await write(marat, fresh('Екінші', { record, seen: 1 }))
  const late = fresh('Кешіккен', { record, seen: 1 })
  expect(await dana.browser.workspace.writeRecord(late)).toEqual({ refused: 'record-moved-on' })
  await dana.browser.workspace.sync()
  const kept = recordOf(dana, record)
  expect(kept?.data).toEqual(list('Екінші'))
  expect(kept?.versions.map(({ data, by }) => [data, by])).toEqual([
    [list('Бірінші'), dana.account],
    [list('Екінші'), marat.account],
  ])
})

test('two who number a paper at once get two numbers, and a later version keeps its own', async () => {
  const { dana, marat } = school
  const paper = { paper: 'act', period: 2026 } as const
  const both = await Promise.all([
    write(dana, fresh('Бір акт', { paper })),
    write(marat, fresh('Екі акт', { paper })),
  ])
  expect(new Set(both.map(({ state }) => state.paper?.number))).toEqual(new Set([1, 2]))
  const [one] = both
  const again = await write(dana, fresh('Түзетілген', { record: one.state.record, seen: 1, paper }))
  expect(again.state.paper).toEqual(one.state.paper)
})

test('a closed record is signed by whoever sees it, and written by nobody', async () => {
  const { dana, marat } = school
  const { state } = await write(dana, fresh('Жабық', { closes: true }))
  for (const { browser } of [dana, marat, gulnara]) {
    await browser.workspace.sync()
    given(await browser.workspace.signRecord(state.record))
  }
  await dana.browser.workspace.sync()
  const signers = recordOf(dana, state.record)?.state.signatures.map(({ by }) => by)
  expect(signers).toEqual([dana.account, marat.account, gulnara.account])
  const form = fresh('Тағы', { record: state.record, seen: 1 })
  expect(await marat.browser.workspace.writeRecord(form)).toEqual({ refused: 'record-is-closed' })
  expect(await marat.browser.workspace.signRecord(state.record)).toEqual({
    refused: 'already-signed',
  })
})

test('whoever attends writes nothing, reads no letter, and checks the whole tree', async () => {
  const letter = await writeLetter(server, school, 'Хат')
  expect(await openBox(server, school)).toEqual({ ordinary: 1 })
  given(await school.dana.browser.workspace.read(letter.id))
  const { workspace } = gulnara.browser
  await workspace.sync()
  expect(workspace.state.letters).toEqual([])
  expect(workspace.state.alarm).toBeNull()
  await school.dana.browser.workspace.sync()
  expect(workspace.state.seal?.root).toBe(school.dana.browser.workspace.state.seal?.root)
  expect(await workspace.writeRecord(fresh('Мен де'))).toEqual({ refused: 'not-a-member' })
})

test('a letter page shows nobody who only attends, and makes them no slot', async () => {
  const box = await server.ask('GET', '/api/box')
  const text = await box.text()
  const { genesis, chain, recipients } = v.parse(BoxKeys, JSON.parse(text))
  expect(chain.at(-1)?.roster.people.at(-1)?.id).toBe(gulnara.account)
  expect(recipients).toHaveLength(4)
  const tasks = letterTasks(argon2Wasm)
  const { people } = await tasks.prepare({ box: text, genesis })
  expect(people.map(({ id }) => id)).not.toContain(gulnara.account)
  // With one of three members left, the reserve reads too, and nobody who attends.
  const { request } = await tasks.seal({
    words: { text: 'Хат', tone: 'child', lang: 'kk', writtenOn: server.clock.wall().on },
    excluded: [school.dana.account, school.marat.account],
    box: school.box,
    urgent: false,
  })
  const { slots } = v.parse(v.object({ slots: v.array(v.string()) }), JSON.parse(request))
  expect(slots).toHaveLength(4)
})

test('a device shows records again before it asks the server', async () => {
  const { marat } = school
  const before = await shownTo(marat)
  await marat.browser.workspace.lock()
  const shown: number[] = []
  marat.browser.watch = (_, path) => {
    if (path.startsWith('/api/feed')) shown.push(marat.browser.workspace.state.records.length)
  }
  await unlock(marat)
  marat.browser.watch = null
  expect(shown[0]).toBe(before.length)
  expect(await shownTo(marat)).toEqual(before)
  await write(marat, fresh('Қайта ашылғаннан кейін'))
})

test('a newcomer reads what was written before; who has left reads nothing new', async () => {
  const { dana, marat, saule, erlan } = school
  const before = await shownTo(dana)
  given(await school.administrator.workspace.unlock(...school.administratorKey))
  const aliya = await enrol(server, school.administrator, ['Әлия', 'nurse', 'member'])
  await agreeOnRoster(
    [dana, marat, erlan, gulnara, aliya],
    [dana, marat, aliya, erlan, gulnara].map(({ account }) => account),
  )
  await aliya.browser.workspace.sync()
  expect(aliya.browser.workspace.state.records).toEqual([])
  expect(await aliya.browser.workspace.writeRecord(fresh('Тым ерте'))).toEqual({
    refused: 'key-is-old',
  })
  // Whoever holds the keys gives them on by themselves, when the log is next looked at.
  await dana.browser.workspace.sync()
  dana.browser.clock.advance(1)
  await dana.browser.workspace.sync()
  expect(await shownTo(aliya)).toEqual(before)
  await write(aliya, fresh('Жаңа мүшеден'))
  expect(await shownTo(marat)).toEqual(['Жаңа мүшеден', ...before])
  await unlock(saule)
  expect(await shownTo(saule)).not.toContain('Жаңа мүшеден')
})

test('whoever attended and reads from now on reads what the readers wrote before', async () => {
  const { dana, marat } = school
  await dana.browser.workspace.sync()
  expect(await shownTo(gulnara)).not.toContain('Оқырмандарға')
  await signWithVaults([dana, marat], (people) =>
    people.map((one) => (one.id === gulnara.account ? { ...one, seat: 'member' } : one)),
  )
  const letter = await writeLetter(server, school, 'Енді сіз де оқыңыз')
  await openBox(server, school)
  dana.browser.clock.advance(1)
  await dana.browser.workspace.sync()
  expect(await shownTo(gulnara)).toEqual(await shownTo(dana))
  expect(await shownTo(gulnara)).toContain('Оқырмандарға')
  const { letters, alarm, seal } = gulnara.browser.workspace.state
  expect(letters.map(({ state }) => state.thread)).toEqual([letter.id])
  expect(alarm).toBeNull()
  expect(seal?.root).toBe(dana.browser.workspace.state.seal?.root)
})

/** The next roster with other seats, signed by people whose workspaces are unlocked. */
async function signWithVaults(
  signers: readonly [Colleague, ...Colleague[]],
  change: (people: readonly Person[]) => readonly Person[],
): Promise<void> {
  const [first, ...others] = signers
  const current = first.browser.workspace.state.rosters.at(-1)
  if (current === undefined) throw new Error('there is no roster')
  const changed = change(current.people)
  const people = Seat.options.flatMap((seat) => changed.filter((one) => one.seat === seat))
  const members = people.filter(({ seat }) => seat === 'member').length
  const next: Roster = {
    ...current,
    version: current.version + 1,
    prev: rosterHash(current),
    people,
    threshold: thresholdFor(members),
  }
  const append = async (by: Colleague, said: object, content = new Uint8Array()) => {
    const on = server.clock.wall().on
    const id = toBase64url(random(16))
    const base = { v: 1, school: current.school, id, on, by: by.account }
    const entry = v.parse(AnyEntry, { ...base, ...said })
    if (by.browser.vault === null) throw new Error('nobody is unlocked')
    const signed = { entry, ...(await by.browser.vault.sign(entry, content)) }
    const appended = await server.ledger.append(current.school, by.account, signed)
    if (typeof appended === 'string') throw new Error(appended)
    return { entry: entry.id, leaf: appended.leaf }
  }
  const header = rosterHeader(next)
  const target = await append(first, { kind: 'roster-changed', header }, canonicalBytes(next))
  for (const by of others) await append(by, { kind: 'confirmed', header: target })
}
