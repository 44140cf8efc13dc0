import { expect, test } from 'vitest'
import { planDaysInWords, timesInWords } from './opening-plan.ts'

test('a plan says its days, its weeks or its quota', () => {
  expect(planDaysInWords('ru', { days: [1, 2, 3, 4, 5] })).toBe('с понедельника по пятницу')
  expect(planDaysInWords('ky', { days: [5], weeks: { every: 2 } })).toBe('2 аптада бир жолу: жума')
  expect(planDaysInWords('kk', { days: [4], quota: { times: 2, per: 'month' } })).toBe(
    'айына 2 рет (бейсенбі)',
  )
})

test('numbers have their Russian forms', () => {
  expect([1, 2, 5, 12, 22].map((times) => timesInWords('ru', times, 'week'))).toEqual([
    '1 раз в неделю',
    '2 раза в неделю',
    '5 раз в неделю',
    '12 раз в неделю',
    '22 раза в неделю',
  ])
  expect(timesInWords('en', 1, 'half-year')).toBe('once in half a year')
})
