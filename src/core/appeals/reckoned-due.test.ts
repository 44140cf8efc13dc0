import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../calendar/plain-date.ts'
import { isWeekday } from '../calendar/working-days.ts'
import { dueOnBy } from './reckoned-due.ts'

const friday = plainDate('2026-11-20')
const days = { sent: friday, received: friday, opened: friday, registered: plainDate('2026-11-23') }
const within = (workingDays: number, from: 'sent' | 'opened' | 'registered') =>
  ({ kind: 'working-days', workingDays, from }) as const

test('five working days from the day named by the regulation [S3-15]', () => {
  expect(dueOnBy(within(5, 'opened'), days, isWeekday)).toBe('2026-11-27')
  expect(dueOnBy(within(5, 'registered'), days, isWeekday)).toBe('2026-11-30')
})

test('where the regulation sets it for each, somebody is asked', () => {
  expect(dueOnBy({ kind: 'set-for-each' }, days, isWeekday)).toBeNull()
})

test('a clock on an author’s device that is wrong by years moves no term', () => {
  const wrong = { ...days, sent: plainDate('1970-01-01') }
  expect(dueOnBy(within(5, 'sent'), wrong, isWeekday)).toBe('2026-11-27')
  const ahead = { ...days, sent: plainDate('2031-01-01') }
  expect(dueOnBy(within(5, 'sent'), ahead, isWeekday)).toBe('2026-11-27')
})

test('an appeal is never due before it came', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: 0, max: 60 }),
      (off, count) => {
        const dueOn = dueOnBy(
          within(count, 'sent'),
          { ...days, sent: addDays(friday, off) },
          isWeekday,
        )
        return dueOn !== null && dueOn >= days.received
      },
    ),
  )
})
