import type { MemberId } from '#core/ids.ts'
import type { Letter } from '../../session/api.ts'

/**
 * Who answered `letter` since somebody began to write, or null when nobody else did.
 *
 * @param answers - how many answers it had then.
 * @param me - who is writing: an own answer is no surprise.
 */
export const answeredMeanwhile = (
  { state }: Pick<Letter, 'state'>,
  answers: number,
  me: MemberId | undefined,
): MemberId | null => state.answers.slice(answers).findLast(({ by }) => by !== me)?.by ?? null
