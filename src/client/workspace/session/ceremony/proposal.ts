import type { Participant } from '#core/contract/ceremony.ts'
import type { MemberId } from '#core/ids.ts'
import { isSoundRoster, rosterHash, Seat, thresholdFor, type Roster } from '#core/school/roster.ts'
import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import { rosterInForce, type Replica } from '../replica/replica.ts'

/**
 * The next version of the roster with exactly `people`: members, reserve and who attends, in this
 * order; or null when the school is not known yet or such a roster would contradict itself.
 *
 * @param seats - of whoever gets another one; the others keep theirs, or come as they were invited.
 */
export function rosterOf(
  replica: Replica,
  enrolled: readonly Participant[],
  people: readonly MemberId[],
  seats: ReadonlyMap<MemberId, Seat> = new Map(),
): Roster | null {
  const { document, board, school } = replica
  if (document === null || board === null) return null
  const current = rosterInForce(replica)
  const seatNow = new Map(current?.people.map(({ id, seat }) => [id, seat]))
  const chosen = enrolled
    .filter(({ id }) => people.includes(id))
    .map(personOf)
    .map((one) => ({ ...one, seat: seats.get(one.id) ?? seatNow.get(one.id) ?? one.seat }))
  const members = chosen.filter(({ seat }) => seat === 'member')
  const roster: Roster = {
    v: 1,
    school,
    origin: document.origin,
    logKey: board.school.logKey,
    version: (current?.version ?? 0) + 1,
    ...(current === null ? {} : { prev: rosterHash(current) }),
    people: Seat.options.flatMap((one) => chosen.filter(({ seat }) => seat === one)),
    threshold: thresholdFor(members.length),
  }
  return chosen.length === people.length && isSoundRoster(roster) ? roster : null
}

const personOf = ({ recipient, ...person }: Participant) => ({
  ...person,
  recipient: recipientHash(recipient),
})
