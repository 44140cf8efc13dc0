import { onePerPlace } from '../commission/places.ts'
import type { Commission } from '../regulation/settings/commission.ts'
import type { Attendance, MeetingRecord } from './meeting.ts'

/** How many a commission has, how many of them are there, and how many are enough. */
export interface Quorum {
  readonly members: number
  /** Somebody who stands in for a member counts in their place. */
  readonly present: number
  readonly needed: number
}

/** The quorum of a meeting; without a rule, more than half of the members. @clause S0-72 */
export function quorumAt(
  { attendance }: Pick<MeetingRecord, 'attendance'>,
  rules: Commission | undefined,
): Quorum {
  const members = attendance.filter(({ substituteFor }) => substituteFor === undefined).length
  const present = votersOf(attendance).length
  return { members, present, needed: rules?.meetings?.quorum ?? Math.floor(members / 2) + 1 }
}

/** Who is there and has a vote: of a member and whoever stands in for them, one. */
export const votersOf = (attendance: readonly Attendance[]): readonly Attendance[] =>
  onePerPlace(attendance.filter(({ isPresent }) => isPresent))
