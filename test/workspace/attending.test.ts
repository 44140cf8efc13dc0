import { inspect } from 'node:util'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sha256 } from '#core/bytes.ts'
import { BoardItem } from '#core/contract/entries.ts'
import { noCommission } from '#core/commission/commission.ts'
import type { MemberId } from '#core/ids.ts'
import { leafOf } from '#core/log/entry.ts'
import { signersOf } from '#core/log/confirmed.ts'
import { attendanceOn } from '#core/meetings/attendance.ts'
import { newItem, type MeetingRecord } from '#core/meetings/meeting.ts'
import type { Seat } from '#core/school/roster.ts'
import { issuedPapers, waitsFor } from '#client/workspace/documents/issued.ts'
import { meetingsOf } from '#client/workspace/screens/meetings/facts.ts'
import { closeMinutes } from '#client/workspace/screens/meetings/minutes/closing.ts'
import { minutesOrder } from '#client/workspace/screens/meetings/minutes/orders.ts'
import { dutiesOf } from '#client/workspace/screens/today/duties.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { writeLetter, type PostedLetter } from './author.ts'
import { emptyAct, issue } from './issued-papers.ts'
import {
  agreeOnRoster,
  enrol,
  foundSchool,
  given,
  openBox,
  schoolInBrowsers,
  unlock,
  type Colleague,
  type SchoolInBrowsers,
} from './school.ts'

const sentinel = 'ТыныштықСөз'

let server: TestServer
let school: SchoolInBrowsers
/** Attends and signs. */
let gulnara: Colleague
let letter: PostedLetter
/** Everything that the server answered her. */
const answers: string[] = []

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
  const { administrator, dana, marat, saule, erlan } = school
  gulnara = await enrol(server, administrator, ['Гүлнара', 'parent-representative', 'attending'])
  gulnara.browser.tamper = (_, json) => {
    answers.push(JSON.stringify(json))
    return json
  }
  await agreeOnRoster([dana, marat, saule, erlan, gulnara])
  letter = await writeLetter(server, school, `${sentinel} хат`)
  await openBox(server, school)
  const { workspace } = dana.browser
  given(await workspace.read(letter.id))
  given(await workspace.register(letter.id, { brief: `${sentinel} қысқаша` }))
  await issue(dana, {
    ...emptyAct(school),
    people: [
      { post: 'psychologist', name: 'Дана', member: dana.account },
      { post: 'parent-representative', name: 'Гүлнара', member: gulnara.account },
    ],
  })
  await gulnara.browser.workspace.sync()
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())
beforeEach(() => school.dana.browser.workspace.sync())

const stateOf = ({ browser }: Colleague) => browser.workspace.state

/** The commission agrees that people sit elsewhere from now on. */
async function reseat(...seats: readonly (readonly [MemberId, Seat])[]): Promise<void> {
  const { dana, marat, saule, erlan } = school
  const room = [dana, marat, saule, erlan, gulnara]
  const proposing = {
    ...dana.browser.workspace,
    propose: (people: readonly MemberId[]) =>
      dana.browser.workspace.propose(people, new Map(seats)),
  }
  const [, ...others] = room
  await agreeOnRoster([{ account: dana.account, browser: { workspace: proposing } }, ...others])
}

test('whoever attends signs the roster that adds them, and counts in no majority', () => {
  const roster = stateOf(gulnara).rosters.at(-1)
  expect(roster?.people.map(({ name, seat }) => `${name} ${seat}`).at(-1)).toBe('Гүлнара attending')
  expect(roster?.threshold).toBe(2)
  const inForce = stateOf(gulnara).board?.rosters.at(-1)
  expect(inForce?.confirmedBy).toContain(gulnara.account)
  expect(stateOf(gulnara).me).toMatchObject({ name: 'Гүлнара', seat: 'attending' })
})

test('no answer of the server and nothing on the screen tells them of a letter', () => {
  expect(answers.length).toBeGreaterThan(5)
  expect(answers.some((text) => text.includes('"scope":"leaf"'))).toBe(true)
  const dump = inspect(stateOf(gulnara), { depth: null, maxArrayLength: null })
  for (const text of [...answers, dump]) {
    expect(text).not.toContain('"scope":"thread"')
    expect(text).not.toContain('"slot"')
    expect(text).not.toContain(letter.id)
    expect(text).not.toContain(sentinel)
  }
  expect(stateOf(gulnara).letters).toEqual([])
  expect(stateOf(gulnara).damaged).toEqual([])
})

test('they read the act and sign it, and the others see the signature', async () => {
  const { workspace } = gulnara.browser
  const act = stateOf(gulnara).records.find(({ data }) => data.kind === 'paper')
  if (act === undefined) throw new Error('the act is not there')
  given(await workspace.signRecord(act.state.record))
  await school.dana.browser.workspace.sync()
  const seen = stateOf(school.dana).records.find(({ state }) => state.record === act.state.record)
  expect(seen?.state.signatures.map(({ by }) => by)).toEqual([gulnara.account])
})

test('minutes for the whole commission come to them as a paper that they sign; the meeting does not [S4-24]', async () => {
  const { dana } = school
  const { workspace } = dana.browser
  const { on } = server.clock.wall()
  const people = stateOf(dana).rosters.at(-1)?.people ?? []
  const attendance = attendanceOn(noCommission, people, on)
  const keyOf = (member: MemberId) => attendance.find((one) => one.member === member)?.person ?? ''
  const meeting: MeetingRecord = {
    kind: 'meeting',
    stage: 'held',
    on,
    at: 900,
    attendance: attendance.map((one) => ({ ...one, isPresent: true })),
    invited: [],
    // The parent writes the minutes down: chair and secretary sign.
    chair: keyOf(dana.account),
    secretary: keyOf(gulnara.account),
    items: [
      {
        ...newItem('other', 'Асхана туралы.'),
        spoke: [{ who: 'Дана', text: `${sentinel} айтылды` }],
      },
    ],
  }
  const { state } = given(
    await workspace.writeRecord({ record: null, seen: 0, audience: 'readers', data: meeting }),
  )
  const written = () => meetingsOf(stateOf(dana)).find((one) => one.state.record === state.record)
  const before = written()
  if (before === undefined) throw new Error('no meeting')
  given(await closeMinutes(workspace, before))
  const kept = written()
  if (kept === undefined) throw new Error('no minutes')
  const said = { ...kept, data: { ...kept.data, items: [newItem('other', 'Асхана туралы.')] } }
  await issue(dana, minutesOrder(stateOf(dana), said, 'everybody'))
  await gulnara.browser.workspace.sync()
  const { records } = stateOf(gulnara)
  expect(records.map(({ data }) => data.kind)).not.toContain('meeting')
  const minutes = issuedPapers(records).find(({ data }) => data.paper.kind === 'minutes')
  if (minutes === undefined) throw new Error('the minutes are not there')
  expect(minutes.data.paper.name).toContain('№ 1')
  expect(waitsFor(minutes, gulnara.account)).toBe(true)
  expect(dutiesOf(stateOf(gulnara), gulnara.account).papers).toHaveLength(1)
  given(await gulnara.browser.workspace.signRecord(minutes.kept.state.record))
  expect(dutiesOf(stateOf(gulnara), gulnara.account).papers).toEqual([])
  const dump = inspect(stateOf(gulnara), { depth: null, maxArrayLength: null })
  for (const text of [...answers, dump]) expect(text).not.toContain(sentinel)
})

test('they open no box, enter nothing and propose no roster', async () => {
  const { workspace } = gulnara.browser
  const before = stateOf(school.dana).seal?.size
  const opened = await workspace.openBox(school.box, server.clock.wall(), [gulnara.account])
  expect(opened).toEqual({ refused: 'not-yours' })
  const everybody = [school.dana, school.marat, gulnara].map(({ account }) => account)
  expect(await workspace.propose(everybody)).toEqual({ refused: 'not-a-member' })
  await school.dana.browser.workspace.sync()
  expect(stateOf(school.dana).seal?.size).toBe(before)
})

test('they may be present when a member opens the box', async () => {
  const { dana, marat, box } = school
  server.clock.advance(60)
  const present = [dana.account, marat.account, gulnara.account]
  given(await dana.browser.workspace.openBox(box, server.clock.wall(), present))
  await gulnara.browser.workspace.sync()
  expect(stateOf(gulnara).events[0]).toMatchObject({ kind: 'box-opened', by: dana.account })
  expect(stateOf(gulnara).seal?.root).toBe(stateOf(dana).seal?.root)
})

test('an own device of theirs shows the papers again, and checks the whole tree', async () => {
  await gulnara.browser.workspace.lock()
  await unlock(gulnara)
  expect(stateOf(gulnara).records).not.toEqual([])
  expect(stateOf(gulnara).letters).toEqual([])
  expect(stateOf(gulnara).alarm).toBeNull()
  expect(stateOf(gulnara).seal?.root).toBe(stateOf(school.dana).seal?.root)
})

test('a server that gives them what readers get shows them no letter', async () => {
  const pages: unknown[] = []
  school.dana.browser.tamper = (path, json) => {
    if (path.startsWith('/api/feed')) pages.push(json)
    return json
  }
  await unlock(school.dana)
  school.dana.browser.tamper = null
  expect(pages).not.toEqual([])
  gulnara.browser.tamper = (path, json) => (path.startsWith('/api/feed?from=0') ? pages[0] : json)
  await gulnara.browser.workspace.sync()
  expect(stateOf(gulnara).letters).toEqual([])
  gulnara.browser.tamper = null
  await gulnara.browser.workspace.sync()
  expect(stateOf(gulnara).alarm).toBeNull()
})

test('a record that a server calls a leaf is hidden from them, as SECURITY.md says, and from no member', async () => {
  const { dana, marat } = school
  const written = given(
    await dana.browser.workspace.writeRecord({
      record: null,
      seen: 0,
      audience: 'everybody',
      data: { kind: 'contacts', contacts: [{ who: 'Полиция', phone: '102', agreed: true }] },
    }),
  )
  const has = ({ browser }: Colleague) =>
    browser.workspace.state.records.some(({ state }) => state.record === written.state.record)
  for (const colleague of [gulnara, marat]) {
    colleague.browser.tamper = (path, json) => (path.startsWith('/api/feed') ? hide(json) : json)
    await colleague.browser.workspace.sync()
    colleague.browser.tamper = null
  }
  expect([has(gulnara), stateOf(gulnara).alarm]).toEqual([false, null])
  expect(stateOf(marat).alarm).not.toBeNull()
  for (const colleague of [gulnara, marat]) {
    await colleague.browser.workspace.lock()
    colleague.browser.pages.clear()
    await unlock(colleague)
    expect([has(colleague), stateOf(colleague).alarm]).toEqual([true, null])
  }
})

test('who read and attends from now on has no letter left, also after unlocking again', async () => {
  const { saule } = school
  await saule.browser.workspace.sync()
  expect(stateOf(saule).letters).toHaveLength(1)
  await reseat([saule.account, 'attending'])
  await saule.browser.workspace.sync()
  expect(stateOf(saule).me?.seat).toBe('attending')
  expect(stateOf(saule).letters).toEqual([])
  await saule.browser.workspace.lock()
  await unlock(saule)
  expect(stateOf(saule).letters).toEqual([])
  expect(stateOf(saule).alarm).toBeNull()
})

test('who attended and reads from now on reads what comes, and keeps the seat in later rosters', async () => {
  const { saule } = school
  await reseat([gulnara.account, 'member'])
  const next = await writeLetter(server, school, 'Енді сіз де оқыңыз')
  await openBox(server, school)
  await gulnara.browser.workspace.sync()
  expect(stateOf(gulnara).letters.map(({ state }) => state.thread)).toEqual([next.id])
  await reseat([saule.account, 'reserve'])
  await school.dana.browser.workspace.sync()
  const seats = stateOf(school.dana)
    .rosters.at(-1)
    ?.people.map(({ name, seat }) => [name, seat])
  expect(seats).toContainEqual(['Гүлнара', 'member'])
  expect(seats).toContainEqual(['Сәуле', 'reserve'])
})

test('a commission is founded with somebody who attends: all sign, members alone propose', async () => {
  await using fresh = await startServer()
  const { administrator } = await foundSchool(fresh)
  const dana = await enrol(fresh, administrator, ['Дана', 'psychologist', 'member'])
  const marat = await enrol(fresh, administrator, ['Марат', 'deputy-director', 'member'])
  const parent = await enrol(fresh, administrator, [
    'Гүлнара',
    'parent-representative',
    'attending',
  ])
  const room = [dana, marat, parent]
  const everybody = room.map(({ account }) => account)
  expect(await parent.browser.workspace.propose(everybody)).toEqual({ refused: 'not-a-member' })
  await agreeOnRoster(room)
  await dana.browser.workspace.sync()
  const genesis = stateOf(dana).board?.rosters[0]
  if (genesis === undefined) throw new Error('there is no genesis')
  expect(new Set(genesis.members)).toEqual(new Set([dana.account, marat.account]))
  expect(genesis.attending).toEqual([parent.account])
  expect(new Set(signersOf(genesis))).toEqual(new Set(everybody))
})

/** The feed with every record as a bare leaf. */
function hide(json: unknown): unknown {
  const feed = v.parse(v.looseObject({ items: v.array(v.unknown()) }), json)
  return {
    ...feed,
    items: feed.items.map((item) => {
      const record = v.safeParse(BoardItem, item)
      if (!record.success || record.output.entry.kind !== 'record-written') return item
      const { index, entry, salt, content, sig } = record.output
      const leaf = leafOf({ entry, salt, contentHash: sha256(content), sig })
      return { scope: 'leaf', index, leaf }
    }),
  }
}
