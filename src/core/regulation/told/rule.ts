import * as v from 'valibot'
import { PlainDate } from '../../calendar/plain-date.ts'
import { clock, dayAndMonth, weekdaysInWords } from '../../words/dates.ts'
import type { Lang } from '../../words/lang.ts'
import { planDaysInWords, timesInWords } from '../../words/opening-plan.ts'
import { optionOf, summaryWords } from '../../words/regulation/form-words.ts'
import type { Channel } from '../settings/channels.ts'
import type { OpeningRule } from '../settings/openings.ts'
import type { DayOfYear } from '../settings/time.ts'

/** `every 2 weeks: Friday, 16:00`; what the regulation leaves open is said. */
export function ruleInWords(lang: Lang, rule: OpeningRule): string {
  const words = summaryWords[lang]
  return `${daysInWords(lang, rule)}, ${rule.at === undefined ? words.noHour : clock(rule.at)}`
}

function daysInWords(lang: Lang, rule: OpeningRule): string {
  const words = summaryWords[lang]
  switch (rule.kind) {
    case 'daily':
      return dailyInWords(lang, rule.days)
    case 'after-shift':
      return `${words.afterShift(rule.shift)}, ${dailyInWords(lang, rule.days)}`
    case 'weekly': {
      const { days, everyWeeks: every } = rule
      if (days.length === 0)
        return every === 1 ? words.noDay : `${words.everyWeeks(every)}, ${words.noDay}`
      return planDaysInWords(lang, { days, ...(every === 1 ? {} : { weeks: { every } }) })
    }
    case 'quota': {
      const { days = [], times, per } = rule
      if (days.length === 0) return `${timesInWords(lang, times, per)}, ${words.noDay}`
      return planDaysInWords(lang, { days, quota: { times, per } })
    }
  }
}

const dailyInWords = (lang: Lang, days: 'every-day' | 'working-days'): string =>
  optionOf(lang, ['rule', 'days'], days) ?? days

/** When a channel can be used: `Monday to Friday, 09:00 to 18:30`; null where nothing is said. */
export function accessInWords(lang: Lang, { access }: Channel): string | null {
  if (access === undefined) return null
  const words = summaryWords[lang]
  if (access.kind === 'always') return words.always
  return access.hours
    .map(({ days, from, to, onHolidays }) =>
      [
        weekdaysInWords(lang, days),
        words.hours(clock(from), clock(to)),
        ...(onHolidays ? [words.alsoOnHolidays] : []),
      ].join(', '),
    )
    .join('; ')
}

/** `15 September – 25 May`: the part of every year in which the boxes are at work. @clause S2-30 */
export const seasonInWords = (
  lang: Lang,
  { from, to }: { readonly from: DayOfYear; readonly to: DayOfYear },
): string => `${dayOfYear(lang, from)} – ${dayOfYear(lang, to)}`

/** A year with a 29 February knows every day; 31 February, which a file may say, stays as it is. */
function dayOfYear(lang: Lang, { month, day }: DayOfYear): string {
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'))
  const on = v.safeParse(PlainDate, `2028-${mm}-${dd}`)
  return on.success ? dayAndMonth(lang, on.output) : `${dd}.${mm}`
}
