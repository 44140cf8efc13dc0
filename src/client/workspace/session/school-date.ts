import { plainDate, type PlainDate, type WallTime } from '#core/calendar/plain-date.ts'
import type { School } from '#core/school/founding.ts'

/** Hours ahead of UTC; neither country has summer time. @see IANA tzdata 2024a, Asia/Almaty */
const hoursAhead: Readonly<Record<School['zone'], number>> = {
  'Asia/Almaty': 5,
  'Asia/Bishkek': 6,
}

/**
 * The day in `zone` by this device's clock, for an entry that is signed before the school's clock can
 * be read.
 *
 * @param milliseconds - since 1970 UTC.
 */
export const dateIn = (zone: School['zone'], milliseconds: number): PlainDate =>
  plainDate(
    new Date(milliseconds + hoursAhead[zone] * 3_600_000)
      .toISOString()
      .slice(0, 'yyyy-mm-dd'.length),
  )

/**
 * What the clock on the school's wall shows by this device's clock, while the server cannot be asked.
 *
 * @param milliseconds - since 1970 UTC.
 */
export function wallTimeIn(zone: School['zone'], milliseconds: number): WallTime {
  const local = new Date(milliseconds + hoursAhead[zone] * 3_600_000)
  return { on: dateIn(zone, milliseconds), at: local.getUTCHours() * 60 + local.getUTCMinutes() }
}
