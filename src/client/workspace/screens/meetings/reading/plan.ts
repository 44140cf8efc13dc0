import { addDays, type PlainDate, type WallTime } from '#core/calendar/plain-date.ts'
import { courseOf } from '#core/openings/course.ts'
import { planOfRule } from '#core/regulation/box-rules.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import { openingDaysIn, regulationOf } from '../../../session/in-force.ts'
import { readingsOf } from '../facts.ts'

/** When letters are read together by the regulation. */
export interface ReadingPlan {
  readonly next: PlainDate | null
  /** The last planned day that passed without a reading. */
  readonly missed: PlainDate | null
  readonly isDueToday: boolean
}

/** An hour for a rule that names only the day: the day alone is asked for. */
const noon = 12 * 60

/** Where joint readings stand by the school's calendar, or null where there are none. @clause S3-30 */
export function readingPlan(state: WorkspaceState): ReadingPlan | null {
  const { jointReading, workdays } = regulationOf(state)
  const days = openingDaysIn(state)
  if (jointReading === undefined || days === null || state.now === null) return null
  const { rule } = jointReading
  const rulePlan = planOfRule({ ...rule, at: rule.at ?? noon }, workdays.week)
  if (rulePlan === null) return { next: null, missed: null, isDueToday: false }
  const today = state.now.on
  const held = readingsOf(state).map(({ data }) => ({ planned: { on: data.on, at: rulePlan.at } }))
  // No reading is missed before the regulation that asks for it.
  const since = state.regulations[0]?.state.since ?? today
  // The whole day is its time: nobody is late for an hour that the text does not name.
  const now: WallTime = { on: today, at: 0 }
  const course = courseOf(
    { ...rulePlan, since, moves: [] },
    days,
    held,
    { from: addDays(today, -14), to: addDays(today, 62) },
    now,
  )
  const isHeldToday = held.some(({ planned }) => planned.on === today)
  const coming = course.find(
    ({ time, standing }) => (standing === 'planned' || standing === 'due') && time.on >= today,
  )
  const last = course.findLast(({ time }) => time.on < today)
  return {
    next: coming?.time.on ?? null,
    missed: last?.standing === 'missed' ? last.time.on : null,
    isDueToday: !isHeldToday && coming?.time.on === today,
  }
}
