import type { PlainDate } from '#core/calendar/plain-date.ts'
import { isWeekday } from '#core/calendar/working-days.ts'
import { isWorkingDay } from '#core/calendar/school-calendar.ts'
import type { BoardState } from '#core/log/board.ts'
import { openingDaysOf, type OpeningDays } from '#core/openings/opening-days.ts'
import { regulationInUse } from '#core/regulation/in-use.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { WorkspaceState } from './api.ts'

/** What of the state says by which rules the school works. */
export type InForce = Pick<WorkspaceState, 'board' | 'regulations'>

/** The regulation by which the school works: its own, or while it has none that of its country. */
export const regulationOf = ({ regulations, board }: InForce): Regulation =>
  regulationInUse(regulations, board?.school.country ?? 'KZ')

/** Whether the school works on a day, by its own calendar. */
export function workingDaysOf(state: InForce): (date: PlainDate) => boolean {
  const days = openingDaysIn(state)
  return days === null ? isWeekday : (date) => isWorkingDay(days.calendar, date)
}

/** What days of the calendar mean for openings, or null before the first sync. */
export function openingDaysIn(state: InForce): OpeningDays | null {
  const { board, regulations } = state
  if (board === null) return null
  const before = reckoned.get(board)
  const version = regulations.length
  if (before?.version === version) return before.days
  const days = openingDaysOf(board, regulationOf(state))
  reckoned.set(board, { version, days })
  return days
}

/** Every row of a list asks for the calendar: it is put together once for each board. */
const reckoned = new WeakMap<BoardState, { readonly version: number; readonly days: OpeningDays }>()
