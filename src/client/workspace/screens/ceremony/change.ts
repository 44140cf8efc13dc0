import type { MemberId } from '#core/ids.ts'
import type { Roster, Seat } from '#core/school/roster.ts'

/** What a proposal does to one person. */
export type Change = 'added' | 'removed' | 'moved' | 'stays'

/** What a proposal does to this person, with the seat that they get, or had. */
export interface ChangeOf {
  readonly id: MemberId
  readonly name: string
  readonly seat: Seat
  readonly change: Change
}

/** Everyone whom `proposal` or the roster in force lists, with what happens to them. */
export function changesOf(current: Roster | null, proposal: Roster): readonly ChangeOf[] {
  const before = new Map(current?.people.map((person) => [person.id, person.seat]))
  const after = new Set(proposal.people.map((person) => person.id))
  const removed = (current?.people ?? []).filter((person) => !after.has(person.id))
  return [
    ...proposal.people.map(({ id, name, seat }) => ({
      id,
      name,
      seat,
      change: changeOf(before.get(id), seat),
    })),
    ...removed.map(({ id, name, seat }) => ({ id, name, seat, change: 'removed' as const })),
  ]
}

function changeOf(before: Seat | undefined, after: Seat): Change {
  if (before === undefined) return 'added'
  return before === after ? 'stays' : 'moved'
}

/** Whether exactly `chosen`, with `seats` for those who get another one, is anything new. */
export function isChange(
  current: Roster | null,
  chosen: ReadonlySet<MemberId>,
  seats: ReadonlyMap<MemberId, Seat> = new Map(),
): boolean {
  if (current === null) return true
  if (current.people.some(({ id, seat }) => chosen.has(id) && (seats.get(id) ?? seat) !== seat))
    return true
  const before = current.people.map((person) => person.id)
  return before.length !== chosen.size || before.some((id) => !chosen.has(id))
}
