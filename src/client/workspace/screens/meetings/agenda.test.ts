import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { boxId, entryId, hash, recordId } from '#core/ids.ts'
import { newItem, type MeetingRecord } from '#core/meetings/meeting.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { KeptRecord, WorkspaceState } from '../../session/api.ts'
import { exampleId, marat } from '../letters/letter.example.ts'
import { exampleBoard, exampleState } from '../today/state.example.ts'
import { proposedItems } from './agenda.ts'
import { begun } from './begun.ts'
import { meetingsNear } from './called-today.tsx'

const on = plainDate('2026-11-20')
const opened: PaperOpening = {
  kind: 'opening',
  box: boxId(exampleId(50)),
  entry: entryId(exampleId(51)),
  planned: { on, at: 720 },
  held: { on, at: 722 },
  present: [{ name: 'Дана', post: 'psychologist' }],
  absent: [],
  sealFound: null,
  damage: '',
  letters: 0,
  anonymous: 0,
  junk: 0,
  newSeal: null,
  next: null,
  note: '',
}
const record = recordId(exampleId(52))
const kept: KeptRecord = {
  state: {
    record,
    version: 1,
    audience: 'everybody',
    isClosed: false,
    paper: null,
    signatures: [],
    entry: entryId(exampleId(53)),
    leaf: hash('A'.repeat(43)),
    by: marat,
    on,
  },
  data: opened,
  versions: [],
}
function stateWith(whenEmpty: Regulation['acts']['whenEmpty']): WorkspaceState {
  const before = preset('kz-book-phone-box')
  const regulation = { ...before, acts: { ...before.acts, whenEmpty } }
  const version = {
    version: 1,
    regulation: hash('A'.repeat(43)),
    since: on,
    numbering: regulation.numbering,
    boxes: [],
    on,
    entry: entryId(exampleId(54)),
    leaf: hash('A'.repeat(43)),
    by: marat,
    confirmedBy: [],
  }
  return { ...exampleState, records: [kept], regulations: [{ state: version, regulation }] }
}
const called: MeetingRecord = {
  kind: 'meeting',
  stage: 'called',
  on: plainDate('2026-11-25'),
  at: 900,
  attendance: [],
  invited: [],
  items: [newItem('other', 'Асхана туралы.')],
}
const asKept = (data: MeetingRecord): KeptRecord => ({
  ...kept,
  state: { ...kept.state, record: recordId(exampleId(55)), audience: 'readers' },
  data,
})
const openingsOf = (meeting: MeetingRecord) =>
  meeting.items.filter(({ kind }) => kind === 'openings')

test('an empty opening stands on the agenda of the next meeting, and is told of there [S0-66]', () => {
  const items = proposedItems(stateWith('minutes'), called.on)
  expect(items.find(({ kind }) => kind === 'openings')?.openings).toEqual([record])
  // The board has the meeting as it was called, with the opening on its agenda: nobody has told of it.
  const meeting = { ...called, items: [...items] }
  const state = stateWith('minutes')
  const [item] = openingsOf(
    begun({ ...state, records: [...state.records, asKept(meeting)] }, meeting),
  )
  expect(item?.heard[0]?.text).toContain('20 қараша')
})

test('a meeting that was called before it tells of it too, where minutes stand for the act', () => {
  const [item] = openingsOf(begun(stateWith('minutes'), called))
  expect(item?.openings).toEqual([record])
  expect(item?.heard).toHaveLength(1)
  expect(openingsOf(begun(stateWith('act'), called))).toEqual([])
})

test('a meeting is said under Today a week ahead, and a week after when nobody began it', () => {
  const me = {
    account: marat,
    kind: 'member',
    name: 'Марат',
    role: 'psychologist',
    seat: 'member',
  } as const
  const members = {
    version: 1,
    roster: hash('A'.repeat(43)),
    members: [marat],
    reserve: [],
    attending: [],
    entry: entryId(exampleId(56)),
    leaf: hash('A'.repeat(43)),
    by: marat,
    confirmedBy: [],
  }
  const board = { ...exampleBoard, rosters: [members] }
  const near = (data: MeetingRecord) =>
    meetingsNear({ ...exampleState, me, board, records: [asKept(data)] }).length
  const days = ['2026-11-12', '2026-11-13', '2026-11-20', '2026-11-27', '2026-11-28'].map(plainDate)
  expect(days.map((day) => near({ ...called, on: day }))).toEqual([0, 1, 1, 1, 0])
  expect(near({ ...called, stage: 'held' })).toBe(0)
  expect(near({ ...called, calledOff: 'Екі рет шақырылған' })).toBe(0)
  expect(meetingsNear({ ...exampleState, board, records: [asKept(called)] })).toEqual([])
})
