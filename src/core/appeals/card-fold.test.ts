import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64url } from '../bytes.ts'
import { plainDate } from '../calendar/plain-date.ts'
import { clearable, type CardData, type ClearableField } from '../contract/card-data.ts'
import type { RegistrationData } from '../contract/thread-data.ts'
import { entryId, memberId } from '../ids.ts'
import {
  amendmentsOf,
  cardOf,
  changesBetween,
  stepsOf,
  valueOf,
  type CardWriting,
} from './card-fold.ts'

const registration: RegistrationData = {
  brief: 'Somebody takes money in the break',
  isAnonymous: false,
  applicant: { surname: 'Serikova', phone: '8 701' },
}

const id = (last: number) =>
  toBase64url(Uint8Array.from({ length: 16 }, (_, n) => (n < 15 ? 0 : last)))

const writing = (index: number, data: CardData): CardWriting => ({
  entry: entryId(id(index)),
  index,
  on: plainDate('2026-11-20'),
  by: memberId(id(200)),
  data,
})

const progress = { kind: 'progress' } as const
const correction = { kind: 'correction', reason: 'Misspelt' } as const

test('work that goes on adds to the card, and a correction is shown with what stood there', () => {
  const writings = [
    writing(1, { set: { measures: 'A teacher is on duty' }, why: progress }),
    writing(2, {
      set: { applicant: { surname: 'Serikkyzy' } },
      cleared: ['applicant.phone'],
      why: correction,
    }),
  ]
  expect(cardOf(registration, writings)).toEqual({
    ...registration,
    applicant: { surname: 'Serikkyzy' },
    measures: 'A teacher is on duty',
  })
  expect(amendmentsOf(registration, writings)).toMatchObject([
    {
      index: 2,
      reason: 'Misspelt',
      changes: [
        { field: 'applicant.surname', before: 'Serikova', after: 'Serikkyzy' },
        { field: 'applicant.phone', before: '8 701', after: undefined },
      ],
    },
  ])
})

test('a correction that says what stood there already changes nothing', () => {
  const same = writing(1, { set: { brief: registration.brief }, why: correction })
  expect(stepsOf(registration, [same])).toMatchObject([{ changes: [] }])
})

const clearedFields = fc.subarray<ClearableField>([...clearable], { maxLength: 4 })
const set = fc.record(
  {
    brief: fc.constantFrom('One', 'Two', 'Three'),
    measures: fc.constantFrom('Talked', 'Called'),
    appealType: fc.constantFrom('complaint' as const, 'question' as const),
    applicant: fc.record(
      { surname: fc.constantFrom('A', 'B'), age: fc.constantFrom('9', '10') },
      { requiredKeys: [] },
    ),
    helpGiven: fc.subarray(['legal' as const, 'moral' as const]),
    rightViolated: fc.boolean(),
  },
  { requiredKeys: [] },
)
const data: fc.Arbitrary<CardData> = fc.record({
  set,
  cleared: clearedFields,
  why: fc.constantFrom(progress, correction),
})
const writingsOf = fc
  .array(data, { maxLength: 8 })
  .map((all) => all.map((one, n) => writing(n, one)))

test('the steps lead from the registration to what stands, and lose nothing on the way', () => {
  fc.assert(
    fc.property(writingsOf, (writings) => {
      const steps = stepsOf(registration, writings)
      expect(steps).toHaveLength(writings.length)
      // What a field holds at the end is what the last step that touched it says.
      const card = cardOf(registration, writings)
      for (const { field } of changesBetween(registration, card)) {
        const last = steps.findLast(({ changes }) => changes.some((one) => one.field === field))
        expect(last?.changes.find((one) => one.field === field)?.after).toEqual(
          valueOf(card, field),
        )
      }
      // And each step begins where the one before has ended.
      for (const field of [...clearable, 'brief', 'isAnonymous'] as const) {
        const values = steps.flatMap(({ changes }) => changes.filter((one) => one.field === field))
        const known = [valueOf(registration, field), ...values.map(({ after }) => after)]
        expect(values.map(({ before }) => before)).toEqual(known.slice(0, -1))
      }
    }),
  )
})

test('reading half of the writings first gives the same card', () => {
  fc.assert(
    fc.property(writingsOf, fc.nat(8), (writings, at) => {
      const half = cardOf(registration, writings.slice(0, at))
      expect(cardOf(half, writings.slice(at))).toEqual(cardOf(registration, writings))
    }),
  )
})
