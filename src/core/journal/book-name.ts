import * as v from 'valibot'
import { plainDate, type PlainDate } from '../calendar/plain-date.ts'
import { Key } from '../regulation/settings/text.ts'

/** How long a book lasts. @clause S0-02 */
const Lasts = v.picklist(['calendar-year', 'school-year', 'until-full'])

/** Which volume of a year it is, from 2 on; absent for the first, after which few years have another. */
const Volume = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(999)))

/** What names a book of the ordinary journal. */
export const BookName = v.strictObject({
  /** The channel whose book it is; null where one numbering holds them all. */
  channel: v.nullable(Key),
  lasts: Lasts,
  /** The calendar year, the year in which the school year begins, or which volume, 1 for the first. */
  year: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  volume: Volume,
})
export type BookName = v.InferOutput<typeof BookName>

/** What names a book of the journal of openings: a calendar year. @clause S4-28 */
export const OpeningsName = v.strictObject({
  openings: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  volume: Volume,
})
export type OpeningsName = v.InferOutput<typeof OpeningsName>

/** What names a book that is printed page after page. */
export const PrintedName = v.union([BookName, OpeningsName])
export type PrintedName = v.InferOutput<typeof PrintedName>

/** Whether both name the same book. */
export function isSameBook(a: PrintedName, b: PrintedName): boolean {
  if (a.volume !== b.volume) return false
  if ('openings' in a || 'openings' in b)
    return 'openings' in a && 'openings' in b && a.openings === b.openings
  return a.channel === b.channel && a.lasts === b.lasts && a.year === b.year
}

/** The volume before `name`; null for the first. */
export function volumeBefore(name: PrintedName): PrintedName | null {
  if ('lasts' in name && name.lasts === 'until-full')
    return name.year === 1 ? null : { ...name, year: name.year - 1 }
  const { volume, ...first } = name
  if (volume === undefined) return null
  return volume === 2 ? first : { ...first, volume: volume - 1 }
}

/** The first and last day of a book; null where it lasts until it is full. */
export function spanOf(name: PrintedName): readonly [PlainDate, PlainDate] | null {
  if ('openings' in name) return calendarYear(name.openings)
  const { lasts, year } = name
  if (lasts === 'until-full') return null
  if (lasts === 'calendar-year') return calendarYear(year)
  return [plainDate(`${year}-09-01`), plainDate(`${year + 1}-08-31`)]
}

const calendarYear = (year: number) =>
  [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)] as const
