import { daysInMonth } from '../../calendar/plain-date.ts'
import { pointer } from '../pointer.ts'
import type { Regulation } from '../regulation.ts'
import type { DayOfYear, Hours } from '../settings/time.ts'
import { when, type Contradiction } from './contradiction.ts'

/** Dates that no year has, seasons and hours in which nothing lies. */
export const timeContradictions = ({ season, channels }: Regulation): readonly Contradiction[] => [
  ...(season.kind === 'dates'
    ? [
        ...when(isImpossible(season.from), 'impossible-date', '/season/from'),
        ...when(isImpossible(season.to), 'impossible-date', '/season/to'),
        ...when(isSameDay(season.from, season.to), 'season-is-empty', '/season/to'),
      ]
    : []),
  ...channels.flatMap(({ access }, i) =>
    access?.kind === 'hours'
      ? hoursOf(access.hours, pointer('channels', i, 'access', 'hours'))
      : [],
  ),
]

/** A season that ends on 29 February would have an end in one year of four. */
const isImpossible = ({ month, day }: DayOfYear): boolean => day > daysInMonth(2025, month)

const isSameDay = (a: DayOfYear, b: DayOfYear): boolean => a.month === b.month && a.day === b.day

const hoursOf = (hours: readonly Hours[], path: string): readonly Contradiction[] => [
  ...when(hours.length === 0, 'hours-are-empty', path),
  ...hours.flatMap(({ days, from, to }, i) => [
    ...when(days.length === 0, 'hours-are-empty', path + pointer(i, 'days')),
    ...when(to <= from, 'hours-are-empty', path + pointer(i, 'to')),
    ...when(new Set(days).size < days.length, 'same-weekday-twice', path + pointer(i, 'days')),
  ]),
]
