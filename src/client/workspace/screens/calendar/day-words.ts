import { clock, nearTime } from '#core/words/dates.ts'
import type { Lang } from '#core/words/lang.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import { dayInWords, whyOpening } from '../../parts/why-date.tsx'
import type { BoxOpening, DayFacts } from './days.ts'

/** What makes a day other than usual, in a word or two; empty for an ordinary working day. */
export function dayTags(t: WorkspaceWords, lang: Lang, day: DayFacts): readonly string[] {
  const words = t.calendar
  const { special } = day
  return [
    ...(special === null ? (day.isWorked ? [] : [words.weekend]) : [dayInWords(t, lang, special)]),
    ...(special?.status === 'estimated' ? [words.estimated] : []),
    ...(day.isBreak ? [words.break] : []),
    ...(day.isInSeason ? [] : [words.summer]),
  ]
}

/** `held`, or nothing while an opening is only planned. */
export const standingInWords = (t: WorkspaceWords, { standing }: BoxOpening): string =>
  t.calendar.opening[standing]

/** Why the openings of a day stand there, or do not, in sentences. */
export function whyInWords(t: WorkspaceWords, lang: Lang, day: DayFacts): readonly string[] {
  return [
    ...day.openings.flatMap(({ scheduled }) =>
      scheduled === null ? [] : [whyOpening(t, lang, scheduled)],
    ),
    ...day.leftOut.map(
      ({ named, because }) => `${nearTime(lang, named)}: ${t.calendar.because[because]}`,
    ),
  ]
}

/** `Trust box: opening at 12:00`, or without the name where there is only one. */
export function openingInWords(
  t: WorkspaceWords,
  { time }: BoxOpening,
  box: string | null,
): string {
  const words = t.calendar.opening
  return box === null ? words.one(clock(time.at)) : words.of(box, clock(time.at))
}
