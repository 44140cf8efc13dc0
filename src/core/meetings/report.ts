import { partsOf, plainDate, type PlainDate } from '../calendar/plain-date.ts'
import { quarterOf } from '../documents/dates.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { KeptMeeting } from './meeting.ts'

/** The quarter about which a report is put to discussion. */
export interface ReportedQuarter {
  /** `I` to `IV`. */
  readonly quarter: string
  readonly year: number
}

/**
 * The quarter whose report a meeting on `day` should discuss: the one before, until a meeting of this
 * quarter has done so; null where the regulation asks for no such report.
 *
 * @clause S4-26
 */
export function reportDueAt(
  day: PlainDate,
  { reports }: Pick<Regulation, 'reports'>,
  meetings: readonly KeptMeeting[],
): ReportedQuarter | null {
  const isAsked = reports.some(({ period, to }) => period === 'quarter' && to.kind === 'commission')
  if (!isAsked) return null
  const [year, month] = partsOf(day)
  const first = 3 * Math.floor((month - 1) / 3) + 1
  const from = plainDate(`${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`)
  const isDone = meetings.some(
    ({ meeting: { stage, on, items } }) =>
      stage === 'held' && from <= on && on <= day && items.some(({ kind }) => kind === 'report'),
  )
  if (isDone) return null
  if (first === 1) return { quarter: 'IV', year: year - 1 }
  const before = plainDate(`${day.slice(0, 5)}${String(first - 1).padStart(2, '0')}-01`)
  return { quarter: quarterOf(before), year }
}
