import { addDays, dayOfWeek, type PlainDate } from './plain-date.ts'

/**
 * The date `count` working days after `from`; `from` itself is day zero.
 *
 * @param count - whole working days, 0 or more.
 * @throws RangeError when `count` is negative or not whole, or when a whole year has no working day.
 * @clause S3-15
 */
export function addWorkingDays(
  from: PlainDate,
  count: number,
  isWorkingDay: (date: PlainDate) => boolean,
): PlainDate {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('count must be 0 or more')
  let date = from
  let idle = 0
  for (let left = count; left > 0;) {
    date = addDays(date, 1)
    if (isWorkingDay(date)) {
      left--
      idle = 0
    } else if (++idle > 366) throw new RangeError('a year without a working day')
  }
  return date
}

/** Monday to Friday; moved days and holidays come with the school's own calendar. */
export const isWeekday = (date: PlainDate): boolean => dayOfWeek(date) <= 5
