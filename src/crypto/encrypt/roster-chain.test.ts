import { getPublicKeyAsync, signAsync } from '@noble/ed25519'
import { expect, test } from 'vitest'
import { sha256, toBase64url, utf8, type Bytes } from '#core/bytes.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import type { RosterLink } from '#core/contract/chain.ts'
import { entryId, hash, memberId, schoolId, type MemberId } from '#core/ids.ts'
import { canonicalBytes, type CanonicalValue } from '#core/log/canonical.ts'
import type { Confirmed } from '#core/log/confirmed.ts'
import { leafOf, signingMessage } from '#core/log/entry.ts'
import {
  rosterHash,
  rosterHeader,
  thresholdFor,
  type Person,
  type Roster,
  type RosterChanged,
} from '#core/school/roster.ts'
import { verifyRosterChain } from './roster-chain.ts'

const id = (name: string) => toBase64url(sha256(utf8(name)).slice(0, 16))
const secretOf = (member: MemberId): Bytes => sha256(utf8(`key of ${member}`))
const school = schoolId(id('school'))
const on = plainDate('2026-11-20')
const salt = new Uint8Array(32)

async function person(name: string, role: Person['role'], seat: Person['seat'] = 'member') {
  const member = memberId(id(name))
  const signingKey = hash(toBase64url(await getPublicKeyAsync(secretOf(member))))
  const recipient = hash(toBase64url(sha256(utf8(`recipient of ${name}`))))
  return { id: member, name, role, seat, recipient, signingKey } satisfies Person
}

const dana = await person('Dana', 'psychologist')
const marat = await person('Marat', 'deputy-director')
const saule = await person('Saule', 'social-pedagogue')
const erlan = await person('Erlan', 'education-department', 'reserve')

const rosterOf = (people: readonly Person[], prev?: Roster): Roster => ({
  v: 1,
  school,
  origin: `uglgi.example/log/${school}`,
  logKey: hash(toBase64url(sha256(utf8('log')))),
  version: (prev?.version ?? 0) + 1,
  ...(prev === undefined ? {} : { prev: rosterHash(prev) }),
  people: [...people],
  threshold: thresholdFor(people.filter(({ seat }) => seat === 'member').length),
})

const sign = async (by: MemberId, entry: CanonicalValue, content: Bytes = new Uint8Array()) =>
  new Uint8Array(await signAsync(signingMessage(entry, sha256(content)), secretOf(by)))

/** The version with a signature by each of `signers`; the first one writes it. */
async function link(roster: Roster, signers: readonly Person[]): Promise<RosterLink> {
  const [first, ...others] = signers
  if (first === undefined) throw new Error('somebody writes it')
  const entry: RosterChanged = {
    v: 1,
    school,
    id: entryId(id(`roster ${roster.version}`)),
    kind: 'roster-changed',
    on,
    by: first.id,
    header: rosterHeader(roster),
  }
  const content = canonicalBytes(roster)
  const sig = await sign(first.id, entry, content)
  const leaf = leafOf({ entry, salt, contentHash: sha256(content), sig })
  const confirmations = others.map(async (other) => {
    const confirmed: Confirmed = {
      v: 1,
      school,
      id: entryId(id(`${other.name} confirms ${roster.version}`)),
      kind: 'confirmed',
      on,
      by: other.id,
      header: { entry: entry.id, leaf },
    }
    return { entry: confirmed, sig: await sign(other.id, confirmed) }
  })
  return { roster, entry, salt, sig, confirmations: await Promise.all(confirmations) }
}

const first = rosterOf([dana, marat, erlan])
const genesis = rosterHash(first)
const firstLink = await link(first, [dana, marat, erlan])
const second = rosterOf([dana, marat, saule, erlan], first)
const secondLink = await link(second, [marat, dana, saule])

test('a genesis signed by everyone is believed', async () => {
  expect(await verifyRosterChain([firstLink], genesis)).toEqual(first)
})

test('a later version is believed with a majority and everyone it adds', async () => {
  expect(await verifyRosterChain([firstLink, secondLink], genesis)).toEqual(second)
})

test('whoever is added may also be the one who writes it', async () => {
  const written = await link(second, [saule, marat, dana])
  expect(await verifyRosterChain([firstLink, written], genesis)).toEqual(second)
})

test('nothing proves nothing', async () => {
  await expect(verifyRosterChain([], genesis)).rejects.toThrow('empty at version 0')
})

test('another school with true signatures is not the school of the poster', async () => {
  const other = rosterOf([dana, saule])
  const chain = [await link(other, [dana, saule])]
  await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('another-genesis at version 1')
})

test('a genesis that one of the people did not sign is refused, the reserve counts too', async () => {
  const chain = [await link(first, [dana, marat])]
  await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('too-few-signatures at version 1')
})

test('a ghost member whom only the server added is refused', async () => {
  const ghost = await person('Ghost', 'other-adult')
  const haunted = rosterOf([dana, marat, ghost, erlan], first)
  for (const signers of [[ghost], [ghost, dana], [marat, ghost]]) {
    const chain = [firstLink, await link(haunted, signers)]
    await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('too-few-signatures')
  }
})

test('members cannot add somebody who did not sign', async () => {
  const chain = [firstLink, await link(second, [marat, dana])]
  await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('too-few-signatures at version 2')
})

test('one member of two is no majority', async () => {
  const chain = [firstLink, await link(second, [marat, saule])]
  await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('too-few-signatures at version 2')
})

test('a signature of somebody who is in neither version is refused', async () => {
  const chain = [firstLink, await link(rosterOf([dana, marat], first), [dana, marat, saule])]
  await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('ghost at version 2')
})

test('a recipient exchanged under true signatures does not fit the signed hash', async () => {
  const swapped = { ...dana, recipient: hash(toBase64url(sha256(utf8('the server')))) }
  const roster = { ...second, people: [swapped, marat, saule, erlan] }
  const chain = [firstLink, { ...secondLink, roster }]
  await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('unsound at version 2')
})

test('other keys for a known person are refused even when everybody signed', async () => {
  const swapped = { ...saule, id: dana.id }
  const chain = [firstLink, await link(rosterOf([swapped, marat, erlan], first), [marat, erlan])]
  await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('keys-swapped at version 2')
})

test('a version left out or said twice is refused', async () => {
  const third = rosterOf([dana, saule, erlan], second)
  const chain = [firstLink, await link(third, [dana, saule])]
  await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('wrong-link at version 3')
  await expect(verifyRosterChain([firstLink, firstLink], genesis)).rejects.toThrow('wrong-link')
})

test('a version that follows another history is refused', async () => {
  const elsewhere = { ...second, prev: hash(toBase64url(sha256(utf8('another past')))) }
  const chain = [firstLink, await link(elsewhere, [marat, dana, saule])]
  await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('wrong-link at version 2')
})

test('the log cannot change its key under an old school', async () => {
  const moved = { ...second, logKey: hash(toBase64url(sha256(utf8('another log')))) }
  const chain = [firstLink, await link(moved, [marat, dana, saule])]
  await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('another-log at version 2')
})

test('a signature that was changed, or stands under something else, is refused', async () => {
  const sig = Uint8Array.from(secondLink.sig, (byte, i) => (i === 5 ? byte ^ 1 : byte))
  const chain = [firstLink, { ...secondLink, sig }]
  await expect(verifyRosterChain(chain, genesis)).rejects.toThrow('wrong-signature at version 2')

  const borrowed = { ...secondLink, confirmations: firstLink.confirmations }
  await expect(verifyRosterChain([firstLink, borrowed], genesis)).rejects.toThrow(
    'wrong-signature at version 2',
  )
})
