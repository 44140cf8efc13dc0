import { clock, dayAndMonth, nearDay, nearTime } from '#core/words/dates.ts'
import type { Lang } from '#core/words/lang.ts'
import type { ReadingInCourse } from '#core/meetings/reading-course.ts'
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
export const standingInWords = (
  t: WorkspaceWords,
  lang: Lang,
  { standing, held }: BoxOpening,
): string =>
  standing === 'late'
    ? t.calendar.late(held === null ? '' : dayAndMonth(lang, held.heldOn))
    : t.calendar.opening[standing]

/** Why the openings and readings of a day stand there, or do not, in sentences. */
export function whyInWords(t: WorkspaceWords, lang: Lang, day: DayFacts): readonly string[] {
  return [
    ...day.openings.flatMap(({ scheduled }) =>
      scheduled === null ? [] : [whyOpening(t, lang, scheduled)],
    ),
    ...day.leftOut.map(
      ({ named, because }) => `${nearTime(lang, named)}: ${t.calendar.because[because]}`,
    ),
    ...day.readings.flatMap((reading) => whyReading(t, lang, reading)),
    ...day.readingsLeftOut.map(
      ({ named, because }) => `${nearDay(lang, named.on)}: ${t.calendar.readingBecause[because]}`,
    ),
  ]
}

/** Why a joint reading stands on another day than the rule names; nothing where it does not. */
function whyReading(
  t: WorkspaceWords,
  lang: Lang,
  { scheduled }: ReadingInCourse,
): readonly string[] {
  const words = t.calendar.readingBecause
  switch (scheduled?.because) {
    case 'day-off':
    case 'to-be-decided':
      return [words[scheduled.because](nearDay(lang, scheduled.named.on))]
    case 'held-on-day-off':
      return [words['held-on-day-off']]
    case 'rule':
    case 'day-is-worked':
    case 'moved':
    case undefined:
      return []
  }
}

/** `joint reading at 10:00`, or without the hour where the regulation names none. */
export const readingInWords = (t: WorkspaceWords, { at }: Pick<ReadingInCourse, 'at'>): string =>
  t.calendar.opening.reading(at === null ? '' : clock(at))

/** `Trust box: opening at 12:00`, or without the name where there is only one. */
export function openingInWords(
  t: WorkspaceWords,
  { time }: BoxOpening,
  box: string | null,
): string {
  const words = t.calendar.opening
  return box === null ? words.one(clock(time.at)) : words.of(box, clock(time.at))
}
