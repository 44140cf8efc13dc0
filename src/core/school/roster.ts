import * as v from 'valibot'
import { sha256, toBase64url } from '../bytes.ts'
import { hash, Hash, MemberId, SchoolId } from '../ids.ts'
import { labelled, labels } from '../labels.ts'
import { canonicalBytes } from '../log/canonical.ts'
import { entrySchema } from '../log/entry.ts'

/** What a person is in the school, or outside it. @clause S1-13 */
export const roles = [
  'deputy-director',
  'psychologist',
  'social-pedagogue',
  'child-rights-head',
  'organiser',
  'school-inspector',
  'parent-representative',
  'trade-union',
  'director',
  'nurse',
  'teacher',
  'education-department',
  'guardianship',
  'other-adult',
] as const
export const Role = v.picklist(roles)
export type Role = v.InferOutput<typeof Role>

/**
 * A member reads every letter that does not exclude them; a reserve only when too few are left. Who
 * attends sees count, seal and act, signs them, and never reads a letter. @clause S4-20
 */
export const Seat = v.picklist(['member', 'reserve', 'attending'])
export type Seat = v.InferOutput<typeof Seat>

/** A person's name as colleagues write it, at most 100 characters. */
export const PersonName = v.pipe(
  v.string(),
  v.trim(),
  v.normalize('NFC'),
  v.minLength(2),
  v.maxLength(100),
)

/** One person with a key. */
export const Person = v.strictObject({
  id: MemberId,
  name: PersonName,
  role: Role,
  seat: Seat,
  /** Labelled SHA-256 of the age recipient (`age1pq1…`) to which this person's slots are encrypted. */
  recipient: Hash,
  /** Ed25519 public key, 32 bytes. */
  signingKey: Hash,
})
export type Person = v.InferOutput<typeof Person>

/** The most people a roster holds: a slot's bitmap has 32 places. */
export const maxSeats = 32

/** Who can read, and whose signatures count: public, the content of `roster-changed`. */
export const Roster = v.strictObject({
  v: v.literal(1),
  school: SchoolId,
  origin: v.string(),
  logKey: Hash,
  /** 1 is the genesis. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Hash of the version before; the genesis has none. */
  prev: v.exactOptional(Hash),
  /** Members, then the reserve: the order of the slots of every letter. Then whoever attends. */
  people: v.pipe(v.array(Person), v.minLength(2), v.maxLength(maxSeats)),
  /** Signatures of members that the next version needs: a majority, at least two. */
  threshold: v.pipe(v.number(), v.integer(), v.minValue(2)),
})
export type Roster = v.InferOutput<typeof Roster>

/** The hash of a roster; that of version 1 is the genesis hash on the poster. */
export const rosterHash = (roster: Roster): Hash =>
  hash(toBase64url(sha256(labelled(labels.roster, canonicalBytes(roster)))))

/** Signatures that the version after one with `members` members needs. */
export const thresholdFor = (members: number): number => Math.max(2, Math.floor(members / 2) + 1)

/** The members of `roster`, without the reserve, in slot order. */
export const membersOf = (roster: Roster): readonly Person[] =>
  roster.people.filter((person) => person.seat === 'member')

/** The reserve of `roster`, in slot order. */
export const reserveOf = (roster: Roster): readonly Person[] =>
  roster.people.filter((person) => person.seat === 'reserve')

/** Who attends by `roster`, in its order. */
export const attendingOf = (roster: Roster): readonly Person[] =>
  roster.people.filter((person) => person.seat === 'attending')

/** Everyone who has a slot in every letter, in slot order. */
export const slotsOf = (roster: Roster): readonly Person[] => [
  ...membersOf(roster),
  ...reserveOf(roster),
]

/**
 * Whether `roster` does not contradict itself: it has at least two members, nobody and no key twice,
 * the reserve after the members and who attends after the reserve, the threshold that the rule gives, and a version before exactly when
 * it is not the genesis.
 */
export function isSoundRoster(roster: Roster): boolean {
  const members = membersOf(roster)
  const unique = (key: 'id' | 'recipient' | 'signingKey') =>
    new Set(roster.people.map((person) => person[key])).size === roster.people.length
  return (
    members.length >= 2 &&
    isInOrder(roster.people) &&
    unique('id') &&
    unique('recipient') &&
    unique('signingKey') &&
    roster.threshold === thresholdFor(members.length) &&
    (roster.version === 1) === (roster.prev === undefined)
  )
}

const isInOrder = (people: readonly Person[]): boolean =>
  people.every(
    ({ seat }, n) => n === 0 || Seat.options.indexOf(seat) >= seatNumber(people[n - 1]?.seat),
  )

const seatNumber = (seat: Seat = 'member'): number => Seat.options.indexOf(seat)

/** Nobody stands in a list twice. */
export const eachOnce = v.check<MemberId[], string>(
  (list) => new Set(list).size === list.length,
  'somebody stands there twice',
)

/**
 * The commission has a new roster; the roster itself is the public content. The genesis is valid
 * when everyone it lists has signed, a later version when `threshold` members of the one before and
 * everyone it adds have.
 */
export const RosterChanged = entrySchema('roster-changed', MemberId, {
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  prev: v.exactOptional(Hash),
  roster: Hash,
  members: v.pipe(v.array(MemberId), v.minLength(2), v.maxLength(maxSeats), eachOnce),
  reserve: v.pipe(v.array(MemberId), v.maxLength(maxSeats), eachOnce),
  /** Left out when nobody attends. */
  attending: v.exactOptional(v.pipe(v.array(MemberId), v.maxLength(maxSeats), eachOnce)),
})
export type RosterChanged = v.InferOutput<typeof RosterChanged>

/** Why a roster is refused. */
export type RosterRefusal = 'not-the-next-version' | 'not-a-member'

/** The header that says about `roster` what the rules need. @throws RangeError when it contradicts itself. */
export function rosterHeader(roster: Roster): RosterChanged['header'] {
  if (!isSoundRoster(roster)) throw new RangeError('the roster contradicts itself')
  const attending = attendingOf(roster).map((person) => person.id)
  return {
    version: roster.version,
    ...(roster.prev === undefined ? {} : { prev: roster.prev }),
    roster: rosterHash(roster),
    members: membersOf(roster).map((person) => person.id),
    reserve: reserveOf(roster).map((person) => person.id),
    ...(attending.length === 0 ? {} : { attending }),
  }
}
