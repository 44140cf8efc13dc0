import { expect, test } from 'vitest'
import { cardAfter, type Card } from '#core/appeals/card-fold.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import {
  changeIn,
  clockOf,
  emptyExecutor,
  formOf,
  isWrong,
  minutesOf,
  rebased,
  registrationIn,
} from './card-form.ts'

const card: Card = {
  brief: 'Асхана кезегі',
  isAnonymous: false,
  applicant: { surname: 'Серікова', kind: 'pupil' },
  receivedAt: { on: plainDate('2026-11-20'), at: 610 },
  categories: ['food'],
  measures: 'Кезекші тағайындалды',
}

const typed = (values: Readonly<Record<string, string>>) => {
  const form = formOf(card)
  return { ...form, values: { ...form.values, ...values } }
}

test('a form that shows a card and is not touched changes nothing', () => {
  expect(changeIn(card, formOf(card), 'progress')).toBeNull()
})

test('only what was touched is written, and what was emptied is taken away', () => {
  const form = typed({ 'applicant.surname': 'Серикова', measures: ' ' })
  const data = changeIn(card, { ...form, reason: 'Тегі қате' }, 'correction')
  expect(data).toEqual({
    set: { applicant: { surname: 'Серикова' } },
    cleared: ['measures'],
    why: { kind: 'correction', reason: 'Тегі қате' },
  })
  if (data === null || isWrong(data)) throw new Error('nothing was written')
  expect(cardAfter(card, data)).toEqual({
    ...card,
    applicant: { surname: 'Серикова', kind: 'pupil' },
    measures: undefined,
  })
})

test('a form kept over night takes nothing back of what a colleague wrote meanwhile', () => {
  const start = formOf(card)
  const form = typed({ outcome: 'Шешілді' })
  const meanwhile = { ...card, measures: 'Екі кезекші тағайындалды' }
  const now = rebased({ start, form }, formOf(meanwhile))
  expect(changeIn(meanwhile, now, 'progress')).toEqual({
    set: { outcome: 'Шешілді' },
    why: { kind: 'progress' },
  })
})

test('an executor needs a name, and every other field may stay empty', () => {
  const executors = [{ ...emptyExecutor, name: 'Полиция бөлімі', outgoingNo: '17' }, emptyExecutor]
  expect(changeIn(card, { ...formOf(card), executors }, 'progress')).toMatchObject({
    set: { executors: [{ name: 'Полиция бөлімі', outgoingNo: '17' }] },
  })
})

test('a date that cannot be is said beside its field', () => {
  expect(changeIn(card, typed({ closedOn: '2026-02-30' }), 'progress')).toEqual({
    wrong: 'closedOn',
  })
  expect(registrationIn(typed({ brief: '' }))).toEqual({ wrong: 'brief' })
})

test('a registration has what was filled in and nothing else', () => {
  const form = { ...formOf({ isAnonymous: true }), help: [] }
  const filled = { ...form, values: { ...form.values, brief: ' Асхана ' } }
  expect(registrationIn(filled)).toEqual({ brief: 'Асхана', isAnonymous: true })
})

test('an hour is minutes since midnight, and no hour is none', () => {
  expect(minutesOf('10:05')).toBe(605)
  expect(clockOf(605)).toBe('10:05')
  expect(minutesOf('')).toBeUndefined()
  expect(clockOf(undefined)).toBe('')
})
