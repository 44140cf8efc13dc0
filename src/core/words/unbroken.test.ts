import { expect, test } from 'vitest'
import { plainDate } from '../calendar/plain-date.ts'
import { nearTime } from './dates.ts'
import { langs } from './lang.ts'
import { unbroken } from './unbroken.ts'

test('a Kyrgyz date stays on one line at its hyphen', () => {
  expect(unbroken('шаршемби, 22-ноябрь, 15:00')).toBe('шаршемби, 22-\u2060ноябрь, 15:00')
})

test('a date reads the same in every language', () => {
  for (const lang of langs) {
    const date = nearTime(lang, { on: plainDate('2026-11-22'), at: 900 })
    expect(unbroken(date).replaceAll('\u2060', '')).toBe(date)
  }
})
