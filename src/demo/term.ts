import {
  addDays,
  dayOfWeek,
  daysBetween,
  partsOf,
  plainDate,
  type PlainDate,
  type WallTime,
} from '#core/calendar/plain-date.ts'

/** The school of the demo stands in Asia/Almaty, five hours ahead of UTC all year. */
const aheadSeconds = 5 * 3600

/** A younger term has too little to show. */
const fewestDays = 56

/**
 * The day on which the demo begins: the first working day of the term under way, which began on
 * 1 September or 10 January, or of the one before while this one is younger than eight weeks.
 */
export function termStart(today: PlainDate): PlainDate {
  const [year] = partsOf(today)
  const starts = [`${year}-09-01`, `${year}-01-10`, `${year - 1}-09-01`].map(plainDate)
  const start = starts.find((one) => daysBetween(one, today) >= fewestDays)
  if (start === undefined) throw new RangeError('a year without a term')
  return onWorkingDay(start)
}

/** `date`, or the Monday after it when it is a Saturday or Sunday. */
export const onWorkingDay = (date: PlainDate): PlainDate =>
  dayOfWeek(date) <= 5 ? date : addDays(date, 8 - dayOfWeek(date))

/**
 * Moments of working days by the share of a term, so many minutes after nine; never later than `now`.
 *
 * @param now - seconds since 1970 UTC.
 */
export const momentsOf =
  (begun: PlainDate, now: number) =>
  (share: number, minutes: number): number => {
    const days = Math.floor(share * daysBetween(begun, wallAt(now).on))
    return Math.min(now, secondsAt({ on: onWorkingDay(addDays(begun, days)), at: 540 + minutes }))
  }

/** The moment at which the clock on the school's wall shows this; seconds since 1970 UTC. */
export const secondsAt = ({ on, at }: WallTime): number =>
  Date.parse(`${on}T00:00:00Z`) / 1000 + at * 60 - aheadSeconds

/** What the clock on the school's wall shows. @param seconds - since 1970 UTC. */
export function wallAt(seconds: number): WallTime {
  const shown = new Date((seconds + aheadSeconds) * 1000)
  return {
    on: plainDate(shown.toISOString().slice(0, 10)),
    at: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  }
}

/** Minutes since midnight. */
export const clockTime = (hour: number, minute: number): number => hour * 60 + minute
