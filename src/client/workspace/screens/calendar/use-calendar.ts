import { openingDaysIn } from '../../session/in-force.ts'
import { isMember } from '#core/log/board.ts'
import { useDesk } from '../../desk.ts'
import { boxName } from '../../session/box-name.ts'
import { readingFacts } from '../meetings/reading/plan.ts'
import { boxesAtWork } from '../opening/openings.ts'
import type { BoxId } from '#core/ids.ts'
import type { CalendarSource } from './days.ts'

/** What the calendar shows, whether this person may change it, and how boxes are called. */
export interface ShownCalendar {
  readonly source: CalendarSource
  readonly mayChange: boolean
  /** Null while one box alone needs no name. */
  readonly nameOf: (box: BoxId) => string | null
}

/** The calendar of the school, or null before the first sync. */
export function useCalendar(): ShownCalendar | null {
  const { state, lang } = useDesk()
  const { board, now, me, events } = state
  const days = openingDaysIn(state)
  const readings = readingFacts(state)
  if (board === null || now === null || days === null || readings === null) return null
  const isAlone = boxesAtWork(board).length < 2
  return {
    source: { board, readings, days, events, now },
    mayChange: me !== null && isMember(board, me.account),
    nameOf: (box) => (isAlone ? null : boxName(state, box, lang)),
  }
}
