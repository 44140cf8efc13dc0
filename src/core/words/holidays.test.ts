import { expect, test } from 'vitest'
import { kazakhstan } from '../calendar/countries/kazakhstan.ts'
import { kyrgyzstan } from '../calendar/countries/kyrgyzstan.ts'
import { holidayName, holidayNames } from './holidays.ts'
import { langs } from './lang.ts'

test('every holiday of the calendars has a name in every language, and every name a holiday', () => {
  const days = [kazakhstan(5), kyrgyzstan(5)].flatMap(({ days: all }) => [...all.values()])
  const words = new Set(days.flatMap(({ name }) => (name === undefined ? [] : [name])))
  expect([...words].sort()).toEqual(Object.keys(holidayNames).sort())
  for (const word of words)
    for (const lang of langs) expect(holidayName(lang, word)).toMatch(/\p{L}{3}/u)
  expect(holidayName('ru', 'nothing')).toBeNull()
})
