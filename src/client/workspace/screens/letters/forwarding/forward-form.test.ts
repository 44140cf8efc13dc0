import { expect, test } from 'vitest'
import type { Card } from '#core/appeals/card-fold.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import { CardData } from '#core/contract/card-data.ts'
import * as v from 'valibot'
import { cardAfter, faultsOf, startOf, withExecutor, type ForwardForm } from './forward-form.ts'

const card: Card = {
  brief: 'Асхана кезегі',
  isAnonymous: false,
  applicant: { surname: 'Серікова', givenName: 'Айгерім' },
  executors: [
    { name: 'Аудандық полиция бөлімі', on: plainDate('2026-11-18'), outgoingNo: '16' },
    { name: 'Асхана меңгерушісі', dueOn: plainDate('2026-12-01') },
  ],
}
const begun = startOf({ card, dueOn: '2026-12-04', head: '', preparedBy: 'Дана', at: '15:00' })
const on = plainDate('2026-11-20')

test('the form begins with whom nothing was sent yet, and never names the author by itself', () => {
  expect(begun).toMatchObject({
    executor: '1',
    to: 'Асхана меңгерушісі',
    dueOn: '2026-12-01',
    namesAuthor: false,
    author: 'Серікова Айгерім',
  })
  const anonymous = { ...card, isAnonymous: true, executors: [] }
  expect(
    startOf({ card: anonymous, dueOn: '2026-12-04', head: '', preparedBy: '', at: '' }),
  ).toMatchObject({ executor: '', to: '', dueOn: '2026-12-04', author: '' })
})

test('another executor brings address and term; somebody new keeps what was typed', () => {
  const executors = card.executors ?? []
  expect(withExecutor(begun, executors, '0')).toMatchObject({
    to: 'Аудандық полиция бөлімі',
    dueOn: '2026-12-01',
  })
  expect(withExecutor(begun, executors, '')).toEqual({ ...begun, executor: '' })
})

test('what is missing or impossible is named, and nothing else', () => {
  const wrong = (rest: Partial<ForwardForm>) => [...faultsOf({ ...begun, ...rest })]
  expect(wrong({})).toEqual([])
  expect(wrong({ to: ' \n ' })).toEqual(['to'])
  expect(wrong({ dueOn: '' })).toEqual([])
  expect(wrong({ dueOn: '2026-02-30', annexSheets: 'екі' })).toEqual(['dueOn', 'annexSheets'])
  expect(wrong({ namesAuthor: true, author: ' ' })).toEqual(['author'])
  expect(wrong({ kind: 'telephonogram' })).toEqual(['receiver'])
})

test('the card then says how, when and under which number, and keeps every other executor', () => {
  const data = cardAfter(card, begun, { way: 'ілеспе хат', number: '3', on })
  expect(data.set.executors).toEqual([
    card.executors?.[0],
    {
      name: 'Асхана меңгерушісі',
      dueOn: '2026-12-01',
      way: 'ілеспе хат',
      outgoingNo: '3',
      on: '2026-11-20',
    },
  ])
  expect(v.is(CardData, data)).toBe(true)
})

test('whoever is not on the card yet is added, with who took a telephonogram down', () => {
  const form: ForwardForm = {
    ...begun,
    kind: 'telephonogram',
    executor: '',
    to: 'Білім бөлімі\nКезекші',
    receiver: 'С. Әлиева',
  }
  const data = cardAfter(card, form, { way: 'телефонограмма', number: null, on })
  expect(data.set.executors).toHaveLength(3)
  expect(data.set.executors?.[2]).toEqual({
    name: 'Білім бөлімі, Кезекші',
    dueOn: '2026-12-01',
    way: 'телефонограмма',
    on: '2026-11-20',
    receivedBy: 'С. Әлиева',
  })
})
