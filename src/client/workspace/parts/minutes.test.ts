import { expect, test } from 'vitest'
import { clock } from '#core/words/dates.ts'
import { minuteOf } from './minutes.ts'

test('a time field and the clock of the words agree for every minute of a day', () => {
  for (let minute = 0; minute < 1440; minute++) expect(minuteOf(clock(minute))).toBe(minute)
})

test.each(['', '24:00', '12:60', '9:00', 'noon'])('%o is no time', (text) => {
  expect(minuteOf(text)).toBeNull()
})
