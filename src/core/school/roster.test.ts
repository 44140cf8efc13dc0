import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { dana, erlan, hashOf, idOf, marat, saule, school } from '../../../test/core-cast.ts'
import { memberId, type MemberId } from '../ids.ts'
import {
  attendingOf,
  isSoundRoster,
  maxSeats,
  membersOf,
  PersonName,
  reserveOf,
  Roster,
  rosterHash,
  rosterHeader,
  slotsOf,
  thresholdFor,
  type Person,
  type Role,
  type Seat,
} from './roster.ts'

const person = (id: MemberId, name: string, role: Role, seat: Seat = 'member'): Person => ({
  id,
  name,
  role,
  seat,
  recipient: hashOf(`recipient of ${name}`),
  signingKey: hashOf(`key of ${name}`),
})
const people = [
  person(dana, 'Dana', 'psychologist'),
  person(marat, 'Marat', 'deputy-director'),
  person(saule, 'Saule', 'social-pedagogue'),
  person(erlan, 'Erlan', 'education-department', 'reserve'),
] as const
const genesis: Roster = {
  v: 1,
  school,
  origin: `school.example/log/${school}`,
  logKey: hashOf('log key'),
  version: 1,
  people: [...people],
  threshold: 2,
}
const [first, second, , reserve] = people
const gulnara = memberId(idOf('gulnara'))
const parent = person(gulnara, 'Gulnara', 'parent-representative', 'attending')

const flaws: readonly (readonly [string, Partial<Roster>])[] = [
  ['one member', { people: [first, reserve] }],
  ['somebody twice', { people: [first, second, { ...first, recipient: hashOf('another') }] }],
  ['a recipient twice', { people: [first, { ...second, recipient: first.recipient }] }],
  ['a signing key twice', { people: [first, { ...second, signingKey: first.signingKey }] }],
  ['the reserve before a member', { people: [first, reserve, second] }],
  ['who attends before the reserve', { people: [first, second, parent, reserve] }],
  ['one member and somebody who attends', { people: [first, parent] }],
  ['a threshold of its own', { threshold: 3 }],
  ['a genesis with a past', { prev: hashOf('past') }],
  ['a later version without one', { version: 2 }],
]

describe('a roster', () => {
  test('of three members and a reserve is sound, and says so in its header', () => {
    expect(v.parse(Roster, genesis)).toEqual(genesis)
    expect(isSoundRoster(genesis)).toBe(true)
    expect(rosterHeader(genesis)).toEqual({
      version: 1,
      roster: rosterHash(genesis),
      members: [dana, marat, saule],
      reserve: [erlan],
    })
  })

  test('names its members and its reserve in the order of the slots', () => {
    expect(membersOf(genesis).map(({ name }) => name)).toEqual(['Dana', 'Marat', 'Saule'])
    expect(reserveOf(genesis).map(({ name }) => name)).toEqual(['Erlan'])
  })

  test('gives whoever attends keys and no slot, and no weight in the majority', () => {
    const roster = { ...genesis, people: [...people, parent] }
    expect(isSoundRoster(roster)).toBe(true)
    expect(attendingOf(roster)).toEqual([parent])
    expect(slotsOf(roster)).toEqual(people)
    expect(rosterHeader(roster)).toMatchObject({ reserve: [erlan], attending: [gulnara] })
    expect(rosterHeader(genesis)).not.toHaveProperty('attending')
  })

  test.each(flaws)('with %s contradicts itself, and gets no header', (_, change) => {
    const roster = { ...genesis, ...change }
    expect(v.is(Roster, roster)).toBe(true)
    expect(isSoundRoster(roster)).toBe(false)
    expect(() => rosterHeader(roster)).toThrow(RangeError)
  })

  test('holds as many people as a slot has places', () => {
    const crowd = (count: number) => Array.from({ length: count }, () => first)
    expect(v.is(Roster, { ...genesis, people: crowd(maxSeats) })).toBe(true)
    expect(v.is(Roster, { ...genesis, people: crowd(maxSeats + 1) })).toBe(false)
    expect(v.is(Roster, { ...genesis, people: crowd(1) })).toBe(false)
  })
})

describe('the hash of a roster', () => {
  test('is another one when anything in it is another', () => {
    const others: readonly Roster[] = [
      { ...genesis, logKey: hashOf('another key') },
      { ...genesis, origin: 'elsewhere' },
      { ...genesis, people: [second, first, ...people.slice(2)] },
      { ...genesis, people: [{ ...first, role: 'director' }, ...people.slice(1)] },
      { ...genesis, version: 2, prev: rosterHash(genesis) },
    ]
    const hashes = [genesis, ...others].map(rosterHash)
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  test('does not depend on the order of its fields', () => {
    const { v: version, school: home, ...rest } = genesis
    const turned = { ...rest, school: home, v: version }
    expect(rosterHash(turned)).toBe(rosterHash(genesis))
  })
})

test('the next version needs more than half of the members, and never fewer than two', () => {
  expect([2, 3, 4, 5, 9].map(thresholdFor)).toEqual([2, 2, 3, 3, 5])
  fc.assert(
    fc.property(fc.integer({ min: 2, max: maxSeats }), (members) => {
      const threshold = thresholdFor(members)
      expect(threshold * 2).toBeGreaterThan(members)
      expect(threshold).toBeLessThanOrEqual(members)
    }),
  )
})

test('a name is trimmed and composed, 2 to 100 characters', () => {
  expect(v.parse(PersonName, '  Дана Қайратқызы ')).toBe('Дана Қайратқызы')
  expect(v.parse(PersonName, 'Сергеи\u0306')).toBe('Сергей')
  for (const name of ['', ' Д ', 'Д'.repeat(101)]) expect(v.is(PersonName, name)).toBe(false)
})
