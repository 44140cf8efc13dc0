import * as v from 'valibot'
import type { BoardState } from '../log/board.ts'
import { currentRoster } from '../log/board.ts'
import type { MemberId } from '../ids.ts'

/**
 * For whom a record is sealed: the members who read letters, or these and those who attend and sign.
 * What quotes a letter is for its readers; count, seal and act are for everybody.
 */
export const audiences = ['readers', 'everybody'] as const
export const Audience = v.picklist(audiences)
export type Audience = v.InferOutput<typeof Audience>

/** Whether `person` is in `audience` by the roster in force. */
export const isInAudience = (board: BoardState, audience: Audience, person: MemberId): boolean =>
  audienceOf(board, audience).includes(person)

/** Who is in `audience` by the roster in force. */
export function audienceOf(board: BoardState, audience: Audience): readonly MemberId[] {
  const roster = currentRoster(board)
  if (roster === null) return []
  return audience === 'readers' ? roster.members : [...roster.members, ...roster.attending]
}
