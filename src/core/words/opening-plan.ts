import { weekdaysInWords } from './dates.ts'
import type { Lang } from './lang.ts'

/** What of a plan names its days: as `OpeningRule` of the openings. */
interface Days {
  readonly days: readonly number[]
  readonly weeks?: { readonly every: number }
  readonly quota?: { readonly times: number; readonly per: Per }
}
type Per = 'week' | 'month' | 'half-year'

/** `every 2 weeks: Friday`, `2 times a month (Thursday)`, or the days of the week alone. */
export function planDaysInWords(lang: Lang, { days, weeks, quota }: Days): string {
  const named = weekdaysInWords(lang, days)
  if (quota !== undefined) return `${timesInWords(lang, quota.times, quota.per)} (${named})`
  if (weeks === undefined) return named
  return `${everyWeeks[lang](weeks.every)}: ${named}`
}

/** `2 times a month` */
export const timesInWords = (lang: Lang, times: number, per: Per): string =>
  quotas[lang](times, per)

const everyWeeks: Readonly<Record<Lang, (every: number) => string>> = {
  kk: (every) => `${every} аптада бір рет`,
  ky: (every) => `${every} аптада бир жолу`,
  ru: (every) => `раз в ${every} ${every < 5 ? 'недели' : 'недель'}`,
  en: (every) => `every ${every} weeks`,
}

const quotas: Readonly<Record<Lang, (times: number, per: Per) => string>> = {
  kk: (times, per) =>
    `${{ week: 'аптасына', month: 'айына', 'half-year': 'жарты жылда' }[per]} ${times} рет`,
  ky: (times, per) =>
    `${{ week: 'аптасына', month: 'айына', 'half-year': 'жарым жылда' }[per]} ${times} жолу`,
  ru: (times, per) =>
    `${times} ${isFew(times) ? 'раза' : 'раз'} ${{ week: 'в неделю', month: 'в месяц', 'half-year': 'в полугодие' }[per]}`,
  en: (times, per) =>
    `${times === 1 ? 'once' : `${times} times`} ${{ week: 'a week', month: 'a month', 'half-year': 'in half a year' }[per]}`,
}

/** 2, 3, 4, 22, 23, 24 … but not 12, 13, 14. */
const isFew = (count: number): boolean =>
  [2, 3, 4].includes(count % 10) && ![12, 13, 14].includes(count % 100)
