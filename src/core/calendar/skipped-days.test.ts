import { expect, test } from 'vitest'
import { kazakhstan } from './countries/kazakhstan.ts'
import { plainDate } from './plain-date.ts'
import { skippedDays } from './skipped-days.ts'

test('a term over Nauryz says which days it passes by', () => {
  const { weekends, special } = skippedDays(
    kazakhstan(5),
    plainDate('2026-03-20'),
    plainDate('2026-03-27'),
  )
  expect(weekends).toBe(2)
  expect(special.map(({ on, name }) => `${on.slice(8)} ${name ?? 'moved'}`)).toEqual([
    '23 nauryz',
    '24 moved',
    '25 moved',
  ])
  expect(skippedDays(kazakhstan(5), plainDate('2026-03-27'), plainDate('2026-03-27'))).toEqual({
    weekends: 0,
    special: [],
  })
})
