import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import type { Letter } from '../../session/api.ts'
import { lettersFor, noFilters, type Filters, type Looking } from './filters.ts'
import {
  dana,
  exampleAnswer,
  exampleFollowUp,
  exampleLetter,
  exampleNumber,
  marat,
} from './letter.example.ts'

const registration = exampleNumber(43, '2026-11-24')
const fresh = exampleLetter(1, { urgentAt: 1 })
const waiting = exampleLetter(2, { registration })
const sooner = exampleLetter(5, { registration: exampleNumber(44, '2026-11-19') })
const answered = exampleLetter(3, { registration, answers: [exampleAnswer(20)] })
const again = exampleLetter(4, {
  registration,
  answers: [exampleAnswer(20)],
  followUps: [exampleFollowUp(30)],
})
const letters = [fresh, waiting, sooner, answered, again]
const looking: Looking = { me: dana, today: plainDate('2026-11-20'), hits: null }

const shown = (filters: Partial<Filters>, at: Partial<Looking> = {}) =>
  lettersFor(letters, { ...noFilters, ...filters }, { ...looking, ...at })

test('a letter is listed by what it waits for', () => {
  expect(shown({})).toEqual(letters)
  expect(shown({ stage: 'register' })).toEqual([fresh])
  expect(shown({ stage: 'answer' })).toEqual([fresh, waiting, sooner, again])
  expect(shown({ stage: 'answered' })).toEqual([answered])
})

test('only what was found is listed, and nothing that was not opened', () => {
  expect(shown({}, { hits: new Set([waiting.state.thread]) })).toEqual([waiting])
  expect(shown({}, { hits: new Set() })).toEqual([])
  expect(lettersFor([{ ...fresh, isOpened: false }], noFilters, looking)).toEqual([])
})

test('the letters that are mine to answer, overdue or in danger', () => {
  expect(shown({ only: ['urgent'] })).toEqual([fresh])
  expect(shown({ only: ['mine'] })).toEqual([waiting, sooner, again])
  expect(shown({ only: ['mine'] }, { me: marat })).toEqual([])
  expect(shown({ only: ['overdue'] })).toEqual([sooner])
  expect(shown({ only: ['overdue', 'urgent'] })).toEqual([])
  expect(shown({ only: ['overdue'] }, { today: null })).toEqual([])
})

test('the letters that not everybody reads, and those of one kind of author', () => {
  const few: Letter = { ...waiting, isRestricted: true }
  const parents: Letter = { ...sooner, body: { ...sooner.body, who: 'parent' } }
  const list = (filters: Partial<Filters>) =>
    lettersFor([few, parents], { ...noFilters, ...filters }, looking)
  expect(list({ only: ['few'] })).toEqual([few])
  expect(list({ who: 'parent' })).toEqual([parents])
  expect(list({ who: 'unsaid' })).toEqual([few])
})

test('the letters that came in the last days', () => {
  expect(shown({ period: 'month' })).toEqual(letters)
  expect(shown({ period: 'month' }, { today: plainDate('2026-12-18') })).toEqual([])
  expect(shown({ period: 'quarter' }, { today: plainDate('2026-12-18') })).toEqual(letters)
})

test('oldest first, or the nearest due date first and what has none last', () => {
  expect(shown({ order: 'oldest' })).toEqual(letters.toReversed())
  expect(shown({ order: 'due' })).toEqual([sooner, waiting, again, answered, fresh])
})

test('what was put aside is in its own list, in no other, and is found when it is searched for', () => {
  const muted = exampleLetter(6, { muted: { by: marat, on: plainDate('2026-11-20') } })
  const list = (filters: Partial<Filters>, hits: Looking['hits'] = null) =>
    lettersFor([fresh, muted], { ...noFilters, ...filters }, { ...looking, hits })
  expect(list({})).toEqual([fresh])
  expect(list({ stage: 'register' })).toEqual([fresh])
  expect(list({ stage: 'muted' })).toEqual([muted])
  expect(list({}, new Set([muted.state.thread]))).toEqual([muted])
})
