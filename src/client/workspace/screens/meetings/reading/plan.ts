import type { PlainDate } from '#core/calendar/plain-date.ts'
import { attendanceOn } from '#core/meetings/attendance.ts'
import {
  readingStatus,
  type ReadingFacts,
  type ReadingStatus,
} from '#core/meetings/reading-course.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import { commissionIn } from '../../../session/commission.ts'
import { openingDaysIn, regulationOf } from '../../../session/in-force.ts'
import { mayWrite } from '../../../who.ts'
import { readingsOf } from '../facts.ts'

/** What decides when letters are read together in this school, or null before the first sync. */
export function readingFacts(
  state: Pick<WorkspaceState, 'board' | 'regulations' | 'records' | 'me'>,
): ReadingFacts | null {
  const days = openingDaysIn(state)
  if (days === null || state.board === null) return null
  const { regulations, board, me } = state
  // Asked for without a break until now; a regulation of the country has always been there.
  const before = regulations.findLastIndex(
    ({ regulation }) => regulation.jointReading === undefined,
  )
  return {
    regulation: regulationOf(state),
    since: regulations[before + 1]?.state.since ?? board.school.on,
    days,
    held: me?.seat === 'attending' ? null : readingsOf(state).map(({ data }) => data.on),
  }
}

/** Where joint readings stand by the school's calendar, or null where there are none. @clause S3-30 */
export function readingPlan(state: WorkspaceState): ReadingStatus | null {
  const facts = readingFacts(state)
  return facts && state.now && readingStatus(facts, state.now.on)
}

/**
 * Whether this person reads together with the others on `day`: those whom the regulation names; while
 * none of them is there, every member.
 *
 * @clause S3-30
 */
export function takesPart(state: WorkspaceState, day: PlainDate): boolean {
  const who = regulationOf(state).jointReading?.readers.who
  if (who === undefined || !mayWrite(state)) return false
  const all = attendanceOn(commissionIn(state), state.rosters.at(-1)?.people ?? [], day)
  const asked = who.kind === 'commission' ? all : all.filter(({ post }) => who.posts.includes(post))
  const readers = asked.flatMap(({ member }) => member ?? [])
  return readers.length === 0 || readers.some((member) => member === state.me?.account)
}
