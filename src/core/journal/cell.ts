import { partsOf, type PlainDate } from '../calendar/plain-date.ts'
import { clock } from '../words/dates.ts'
import type { Moment } from './appeal-facts.ts'

/** Figures of a date as a column has them, «27.10.2021»: read alike in every language. */
export function dayInFigures(date: PlainDate): string {
  const [year, month, day] = partsOf(date)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(day)}.${two(month)}.${year}`
}

/** `27.10.2021, 09:05`, or the day alone. */
export const momentInFigures = ({ on, at }: Moment): string =>
  at === undefined ? dayInFigures(on) : `${dayInFigures(on)}, ${clock(at)}`
