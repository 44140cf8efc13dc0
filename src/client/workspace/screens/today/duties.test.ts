import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { boxId, entryId, hash } from '#core/ids.ts'
import type { BoardState, RosterState } from '#core/log/board.ts'
import type { Confirmable } from '#core/log/confirmed.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import type { RegulationState } from '#core/regulation/regulation-changed.ts'
import type { BoxState } from '#core/openings/box.ts'
import type { WorkspaceState } from '../../session/api.ts'
import {
  dana,
  exampleAnswer,
  exampleFollowUp,
  exampleId,
  exampleLetter,
  exampleNumber,
  marat,
} from '../letters/letter.example.ts'
import { countOf, dutiesOf } from './duties.ts'
import { exampleBoard, exampleState } from './state.example.ts'

const nothing = hash('A'.repeat(43))
const on = plainDate('2026-11-20')
const written = { entry: entryId(exampleId(60)), leaf: nothing, by: marat, confirmedBy: [] }
const roster: RosterState = {
  ...written,
  version: 1,
  roster: nothing,
  members: [dana, marat],
  reserve: [],
  attending: [],
}
const rules = { box: boxId(exampleId(50)), days: [2, 5], at: 720, answerWorkingDays: 5 }
const box: BoxState = {
  box: rules.box,
  published: null,
  proposed: { ...written, rules, regulation: 1, on },
  closing: null,
  closed: null,
  moves: [],
  lastOpening: null,
}
const board: BoardState = { ...exampleBoard, rosters: [roster] }
const state: WorkspaceState = { ...exampleState, board }
const proposed: Omit<RegulationState, keyof Confirmable> = {
  version: 1,
  regulation: nothing,
  since: on,
  numbering: preset('kz-online-daily').numbering,
  boxes: [],
  on,
}
const signatures = (changed: Partial<BoardState>) =>
  dutiesOf({ ...state, board: { ...board, ...changed } }, dana).signatures

test('due answers come with the most overdue first', () => {
  const late = exampleLetter(1, { registration: exampleNumber(41, '2026-11-19') })
  const later = exampleLetter(2, { registration: exampleNumber(44, '2026-11-27') })
  const duties = dutiesOf({ ...state, letters: [later, late] }, dana)
  expect(duties.due).toEqual([late, later])
  expect(countOf(duties)).toBe(2)
})

test('who wrote again waits from the first unanswered word on', () => {
  const registration = exampleNumber(41, '2026-11-19')
  const again = (id: number, index: number) =>
    exampleLetter(id, {
      registration,
      answers: [exampleAnswer(20)],
      followUps: [exampleFollowUp(index)],
    })
  const [earlier, later] = [again(1, 31), again(2, 32)]
  expect(dutiesOf({ ...state, letters: [later, earlier] }, dana).again).toEqual([earlier, later])
})

test('a letter whose box was not opened is nobody’s duty', () => {
  const closed = { ...exampleLetter(1), isOpened: false }
  expect(countOf(dutiesOf({ ...state, letters: [closed] }, dana))).toBe(0)
})

test('before the founding there is one duty: to found', () => {
  expect(signatures({ rosters: [] })).toEqual(['founding'])
})

test('what a colleague signed first waits for me, what I signed does not', () => {
  expect(signatures({ boxes: [box] })).toEqual(['box'])
  const mine = { ...box, proposed: { ...written, rules, regulation: 1, on, confirmedBy: [dana] } }
  expect(signatures({ boxes: [mine] })).toEqual([])
  expect(signatures({ boxes: [{ ...box, proposed: null, closing: { ...written, on } }] })).toEqual([
    'closing',
  ])
  const proposedRegulation = { ...written, ...proposed }
  expect(signatures({ proposedRegulation })).toEqual(['regulation'])
  expect(signatures({ proposedRegulation: { ...proposedRegulation, by: dana } })).toEqual([])
  expect(signatures({ proposedRoster: { ...roster, version: 2 } })).toEqual(['roster'])
})

test('prepared hours wait to be published, until they are', () => {
  expect(signatures({ preparedBox: rules })).toEqual(['publish'])
  const published = { ...box, published: box.proposed, proposed: null }
  expect(signatures({ preparedBox: rules, boxes: [published] })).toEqual([])
  expect(signatures({ preparedBox: { ...rules, at: 900 }, boxes: [published] })).toEqual([
    'publish',
  ])
})

test('somebody without a seat has no duties of signing', () => {
  const stranger = { ...roster, members: [marat], reserve: [] }
  expect(signatures({ rosters: [stranger], boxes: [box], preparedBox: rules })).toEqual([])
})

test('a box that was left out of a new regulation is to be closed, until somebody asks for it', () => {
  const regulation = preset('kz-online-daily')
  const [channel] = regulation.channels
  if (channel === undefined) throw new Error('a preset without a channel')
  const had = { ...regulation, channels: [{ ...channel, box: box.box }] }
  const version = { ...written, ...proposed }
  const atWork = { ...box, published: box.proposed, proposed: null }
  const duties = (regulations: WorkspaceState['regulations'], changes: Partial<BoxState> = {}) =>
    dutiesOf(
      { ...state, regulations, board: { ...board, boxes: [{ ...atWork, ...changes }] } },
      dana,
    ).signatures
  const [first, second] = [
    { state: version, regulation: had },
    { state: { ...version, version: 2 }, regulation },
  ]
  expect(duties([first])).not.toContain('close')
  expect(duties([first, second])).toContain('close')
  const closing = { ...written, by: dana, on }
  expect(duties([first, second], { closing })).not.toContain('close')
  expect(duties([first, second], { closing, closed: closing })).not.toContain('close')
  // One that was published before there was any regulation was left out of none.
  expect(duties([second])).not.toContain('close')
})
