import type { Seat } from '../school/roster.ts'

/** Whoever an author chooses from: a seat of the roster, in its order. */
export interface Seated {
  readonly id: string
  readonly seat: Seat
}

/** Fewest people who read a letter, so that one alone cannot hide it. */
export const fewestReaders = 2

/** Why a letter is not taken. */
export type ReadersRefusal = 'too-few-readers'

/**
 * Who reads a letter that `excluded` must not read: the other members, and the reserve only when
 * fewer than two of them are left.
 */
export function readersWithout<P extends Seated>(
  people: readonly P[],
  excluded: ReadonlySet<string>,
): readonly P[] | ReadersRefusal {
  const allowed = people.filter(({ id }) => !excluded.has(id))
  const members = allowed.filter(({ seat }) => seat === 'member')
  const readers = members.length < fewestReaders ? allowed : members
  return readers.length < fewestReaders ? 'too-few-readers' : readers
}
