import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { isWeekday } from '#core/calendar/working-days.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import type { BoardEvent } from '../../session/api.ts'
import { dueTag, openedOn, workingDaysUntil } from './due.ts'
import {
  box,
  dana,
  exampleAnswer,
  exampleFollowUp,
  exampleLetter,
  exampleNumber,
} from './letter.example.ts'
import { exampleOpening } from '../opening/opening.example.ts'
import { headingOf, numberOf, numberText } from './number.ts'
import { standingOf } from './standing.ts'

const t = workspaceWords.en
const registration = exampleNumber(43, '2026-11-24')
const fresh = exampleLetter(1)
const waiting = exampleLetter(2, { registration })
const answered = exampleLetter(3, { registration, answers: [exampleAnswer(20)] })
const again = exampleLetter(4, {
  registration,
  answers: [exampleAnswer(20)],
  followUps: [exampleFollowUp(30)],
})

test('a letter waits for its number, then for an answer, and again when its author wrote again', () => {
  expect([fresh, waiting, answered, again].map(standingOf)).toEqual([
    'new',
    'waiting',
    'answered',
    'again',
  ])
})

test('danger goes before everything until it is answered', () => {
  expect(standingOf(exampleLetter(5, { urgentAt: 1 }))).toBe('urgent')
  const calmed = { urgentAt: 1, registration, answers: [exampleAnswer(20)] }
  expect(standingOf(exampleLetter(5, calmed))).toBe('answered')
})

test('a confidential book has its own numbers', () => {
  expect(numberOf(t, waiting)).toBe('No. 43')
  expect(numberText(t, 1, { number: 1, period: 2026 })).toBe('C-1/2026')
  expect(numberText(t, 2, { number: 5, period: 2026 })).toBe('C2-5/2026')
})

test('a letter without brief content is shown by its first words', () => {
  expect(headingOf(fresh)).toBe('«Somebody takes money from the little ones in the break.»')
  expect(headingOf({ ...fresh, brief: 'Extortion' })).toBe('Extortion')
})

test('a due date says how late it is in days, how near in working days', () => {
  const friday = plainDate('2026-11-20')
  expect(dueTag(t, plainDate('2026-11-19'), friday, isWeekday)).toEqual({
    kind: 'red',
    text: '1 day late',
  })
  expect(dueTag(t, friday, friday, isWeekday)).toEqual({ kind: 'due', text: 'today' })
  const next = plainDate('2026-11-24')
  expect(dueTag(t, next, friday, isWeekday)).toEqual({ kind: 'plain', text: '2 working days left' })
  expect(workingDaysUntil(next, friday, isWeekday)).toBe(0)
})

test('the time for an answer runs from the opening that brought the letter', () => {
  const opened = (index: number, on: string): BoardEvent => ({
    index,
    on: plainDate(on),
    by: dana,
    kind: 'box-opened',
    opening: exampleOpening(box, { on: plainDate(on), at: 720 }, 1),
  })
  const events = [opened(40, '2026-11-24'), opened(30, '2026-11-20'), opened(5, '2026-11-10')]
  expect(openedOn(fresh, events)).toBe('2026-11-20')
  expect(openedOn(exampleLetter(5, { urgentAt: 1 }), events)).toBe(fresh.state.received.on)
})
