import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../calendar/plain-date.ts'
import { openingNumbers, sealKey, sealNumberIn } from './paper-opening.ts'

const days = fc.integer({ min: 0, max: 900 }).map((day) => addDays(plainDate('2025-06-01'), day))

test('openings of each year are numbered from 1, without a gap', () => {
  fc.assert(
    fc.property(fc.array(days, { maxLength: 30 }), (openings) => {
      const numbers = openingNumbers(openings)
      for (const year of new Set(numbers.map((one) => one.period))) {
        const ofYear = numbers.flatMap((one) => (one.period === year ? [one.number] : []))
        expect(ofYear).toEqual(ofYear.map((_, at) => at + 1))
      }
    }),
    { numRuns: 50 },
  )
})

test('an opening that is written down later changes no number given before', () => {
  fc.assert(
    fc.property(fc.array(days, { maxLength: 20 }), days, (openings, later) => {
      expect(openingNumbers([...openings, later]).slice(0, -1)).toEqual(openingNumbers(openings))
    }),
    { numRuns: 50 },
  )
})

test('a seal is one seal, however its number is written', () => {
  expect(sealKey('№ 0417')).toBe(sealKey('0417'))
  expect(sealKey('аб-12')).toBe(sealKey('АБ 12'))
  expect(sealKey('417')).not.toBe(sealKey('0417'))
})

test('a seal number is taken as people write it, with a number sign too', () => {
  expect(sealNumberIn('№ 0417')).toBe('0417')
  expect(sealNumberIn(' #0417 ')).toBe('0417')
  expect(sealNumberIn('АБ-12/3')).toBe('АБ-12/3')
  for (const typed of ['', '№', '—', '/12', '0'.repeat(21)]) expect(sealNumberIn(typed)).toBeNull()
})
