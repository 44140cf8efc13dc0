import { expect, test } from 'vitest'
import { preset } from '../regulation/presets/presets.ts'
import { clerkFor } from './clerk.ts'
import { ruleInWords } from './schedule-words.ts'

const regulation = preset('kg-commission-sealed')

/** What an order says in `language` of a box that is opened at noon on `days` of each week. */
const weekly = (language: 'kk' | 'ky' | 'ru', days: number[]): string =>
  ruleInWords(
    { kind: 'weekly', everyWeeks: 1, days, at: 720 },
    clerkFor({ regulation, channel: 'box' }, language),
  )

test('one day of the week is a day, several are days', () => {
  expect(weekly('kk', [2])).toBe('апта сайын, сейсенбі күні, сағат 12:00')
  expect(weekly('kk', [2, 5])).toBe('апта сайын, сейсенбі, жұма күндері, сағат 12:00')
  expect(weekly('ky', [2])).toBe('апта сайын, шейшемби күнү, саат 12:00')
  expect(weekly('ky', [1, 2, 3, 4, 5])).toMatch(/, жума күндөрү, саат 12:00$/)
  expect(weekly('ru', [2, 5])).toBe('еженедельно (вторник, пятница), в 12:00')
})
