import * as v from 'valibot'
import { toBase64url, type Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { SignedEntry } from '#core/contract/entries.ts'
import { boxId, hash, memberId, type BoxId, type MemberId, type SchoolId } from '#core/ids.ts'
import { canonicalBytes } from '#core/log/canonical.ts'
import { AnyEntry, type Kind } from '#core/log/entries.ts'
import { signingMessage } from '#core/log/entry.ts'
import {
  rosterHash,
  rosterHeader,
  thresholdFor,
  type Person,
  type Role,
  type Roster,
  type Seat,
} from '#core/school/roster.ts'
import { recipientOf, sign, signingKeyOf } from '#crypto/decrypt/member-seed.ts'
import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import { sealedLength } from '#crypto/encrypt/sizes.ts'
import { foundSchool, random, sha256Of, type TestLedger } from './ledger.ts'

/** Somebody with keys, invented. */
export interface Member {
  readonly person: Person
  readonly seed: Bytes
  readonly recipient: string
}

/** A school whose commission has signed its genesis and published a box. */
export interface TestSchool {
  readonly school: SchoolId
  readonly dana: Member
  readonly marat: Member
  readonly saule: Member
  /** The reserve. */
  readonly erlan: Member
  readonly members: readonly Member[]
  readonly genesis: Roster
  readonly box: BoxId
}

/** What a test entry says, beyond what every entry has. */
export interface Said {
  readonly kind: Kind
  readonly header: object
  /** Sealed or public bytes; none unless told. */
  readonly content?: Bytes
  /** The author's copy of an answer. */
  readonly copy?: Bytes
}

/** Makes a person with keys. */
export async function newMember(name: string, role: Role, seat: Seat): Promise<Member> {
  const seed = random(32)
  const recipient = await recipientOf(seed)
  const person = {
    id: memberId(toBase64url(random(16))),
    name,
    role,
    seat,
    recipient: recipientHash(recipient),
    signingKey: hash(toBase64url(await signingKeyOf(seed))),
  }
  return { person, seed, recipient }
}

/** Enrols people as the accounts that they would make. */
export async function enrol(
  { store }: TestLedger,
  school: SchoolId,
  members: readonly Member[],
): Promise<void> {
  await store.write(school, async ({ accounts }) => {
    for (const { person, recipient } of members) {
      const { id, name, role, seat, signingKey } = person
      const material = {
        record: 'opaque-record',
        cardWrap: random(61),
        recoveryWrap: random(61),
        recoveryAuthHash: random(32),
      }
      await accounts.add({
        kind: 'member',
        id,
        name,
        role,
        seat,
        recipient,
        signingKey,
        ...material,
      })
    }
  })
}

/** An entry of `member`, signed today. @param id - a new one unless told */
export const signed = (
  on: TestLedger,
  school: SchoolId,
  member: Member,
  said: Said,
  id?: string,
): Promise<SignedEntry> => signedOn(on.clock.wall().on, school, member, said, id)

/** An entry of `member`, signed on a day. @param id - a new one unless told */
export async function signedOn(
  day: PlainDate,
  school: SchoolId,
  member: Member,
  { kind, header, content = new Uint8Array(), copy }: Said,
  id: string = toBase64url(random(16)),
): Promise<SignedEntry> {
  const by = member.person.id
  const entry = v.parse(AnyEntry, { v: 1, school, id, kind, on: day, by, header })
  const sig = await sign(member.seed, signingMessage(entry, sha256Of(content)))
  return { entry, salt: random(32), content, sig, ...(copy === undefined ? {} : { copy }) }
}

/** Writes an entry that must be let in. */
export async function write(
  on: TestLedger,
  school: SchoolId,
  member: Member,
  said: Said,
): Promise<{ readonly entry: AnyEntry; readonly index: number; readonly leaf: string }> {
  const entry = await signed(on, school, member, said)
  const written = await on.ledger.append(school, member.person.id, entry)
  if (typeof written === 'string') throw new Error(`${said.kind} was refused: ${written}`)
  return { entry: entry.entry, ...written }
}

/** `member` signs under an entry of the board. */
export const confirm = (
  on: TestLedger,
  school: SchoolId,
  member: Member,
  target: { readonly entry: AnyEntry; readonly leaf: string },
) =>
  write(on, school, member, {
    kind: 'confirmed',
    header: { entry: target.entry.id, leaf: target.leaf },
  })

/** The roster of these people: the genesis, or the version after `before`. */
export async function rosterFor(
  { ledger }: TestLedger,
  school: SchoolId,
  people: readonly Person[],
  before?: Roster,
): Promise<Roster> {
  const founded = await ledger.school()
  const { school: header } = await ledger.board(school)
  const members = people.filter(({ seat }) => seat === 'member').length
  return {
    v: 1,
    school,
    origin: founded?.origin ?? '',
    logKey: header.logKey,
    version: (before?.version ?? 0) + 1,
    ...(before === undefined ? {} : { prev: rosterHash(before) }),
    people: [...people],
    threshold: thresholdFor(members),
  }
}

/** One member proposes a roster, and the others sign under it. */
export async function signRoster(
  on: TestLedger,
  school: SchoolId,
  roster: Roster,
  [first, ...others]: readonly [Member, ...Member[]],
): Promise<void> {
  const said = { kind: 'roster-changed', header: rosterHeader(roster) } as const
  const target = await write(on, school, first, { ...said, content: canonicalBytes(roster) })
  for (const member of others) await confirm(on, school, member, target)
}

/** Founds a school and walks it to the first day on which its box takes letters. */
export async function openSchool(on: TestLedger): Promise<TestSchool> {
  const school = await foundSchool(on)
  const [dana, marat, saule, erlan] = await Promise.all([
    newMember('Дана', 'psychologist', 'member'),
    newMember('Марат', 'deputy-director', 'member'),
    newMember('Сәуле', 'social-pedagogue', 'member'),
    newMember('Ерлан', 'education-department', 'reserve'),
  ])
  const members = [dana, marat, saule, erlan] as const
  await enrol(on, school, members)
  const genesis = await rosterFor(
    on,
    school,
    members.map(({ person }) => person),
  )
  await signRoster(on, school, genesis, members)
  const box = await publishBox(on, school, [dana, marat, saule])
  return { school, dana, marat, saule, erlan, members, genesis, box }
}

/** Opened on Tuesdays and Fridays at 15:00, answered within ten working days. */
export const rules = { days: [2, 5], at: 15 * 60, answerWorkingDays: 10 }

/** The administrator prepares a box, the first member publishes it, the others confirm. */
export async function publishBox(
  on: TestLedger,
  school: SchoolId,
  [first, ...others]: readonly [Member, ...Member[]],
): Promise<BoxId> {
  await on.ledger.prepareBox(school, rules)
  const { preparedBox } = await on.ledger.board(school)
  const box = boxId(preparedBox?.box ?? '')
  const header = { box, ...rules, regulation: 1 }
  const target = await write(on, school, first, { kind: 'box-published', header })
  for (const member of others) await confirm(on, school, member, target)
  return box
}

/** The bytes of a content as clients make it, as far as a server can see. */
export function sealedBytes(bucket = 1024): Bytes {
  const bytes = random(sealedLength(bucket))
  bytes[0] = 1
  return bytes
}

/** Ids of everyone present at an opening. */
export const present = (members: readonly Member[]): readonly MemberId[] =>
  members.map(({ person }) => person.id)
