import { sha256, type Bytes } from '#core/bytes.ts'
import type { RosterLink } from '#core/contract/chain.ts'
import type { Hash, MemberId } from '#core/ids.ts'
import { isRosterSigned, type RosterState } from '#core/log/board.ts'
import { canonical, canonicalBytes } from '#core/log/canonical.ts'
import { hashBytes, leafOf, signingMessage } from '#core/log/entry.ts'
import { isSoundRoster, rosterHash, rosterHeader, type Roster } from '#core/school/roster.ts'
import { RosterChainError, type RosterChainCode } from './roster-chain-error.ts'
import { verifySignature } from './signatures.ts'

/**
 * The newest roster of a chain, when every version follows from the genesis: the genesis signed by
 * everyone it lists, each later version by enough members of the one before and everyone it adds.
 * Nothing that the server says is believed on the way.
 *
 * @param genesis - hash of version 1, from the poster or the author's return box.
 * @throws RosterChainError
 * @see docs/formats/roster.md
 */
export async function verifyRosterChain(
  chain: readonly RosterLink[],
  genesis: Hash,
): Promise<Roster> {
  let before: Verified | null = null
  for (const link of chain) {
    if (before === null && rosterHash(link.roster) !== genesis) fail('another-genesis', link)
    before = await verifyLink(before, link)
  }
  if (before === null) throw new RosterChainError('empty', 0)
  return before.roster
}

/** A version of the roster that was checked. */
interface Verified {
  readonly roster: Roster
  readonly state: RosterState
}

async function verifyLink(before: Verified | null, link: RosterLink): Promise<Verified> {
  const { roster, entry } = link
  if (!isSoundRoster(roster)) fail('unsound', link)
  const saysTheSame = canonical(rosterHeader(roster)) === canonical(entry.header)
  if (!saysTheSame || entry.school !== roster.school) fail('unsound', link)
  requireNext(before, link)
  await requireSignatures(before, link)
  const leaf = leafOf({
    entry,
    salt: link.salt,
    contentHash: sha256(canonicalBytes(roster)),
    sig: link.sig,
  })
  const state: RosterState = {
    version: roster.version,
    roster: entry.header.roster,
    members: entry.header.members,
    reserve: entry.header.reserve,
    attending: entry.header.attending ?? [],
    entry: entry.id,
    leaf,
    by: entry.by,
    confirmedBy: link.confirmations.map((confirmation) => confirmation.entry.by),
  }
  const isUnderIt = link.confirmations.every(
    ({ entry: { header } }) => header.entry === entry.id && header.leaf === leaf,
  )
  if (!isUnderIt) fail('wrong-signature', link)
  if (!isRosterSigned(before?.state ?? null, state)) fail('too-few-signatures', link)
  return { roster, state }
}

function requireNext(before: Verified | null, link: RosterLink): void {
  const { roster } = link
  const follows =
    roster.version === (before?.roster.version ?? 0) + 1 && roster.prev === before?.state.roster
  if (!follows) fail('wrong-link', link)
  if (before === null) return
  const isSameLog = (['school', 'origin', 'logKey'] as const).every(
    (key) => roster[key] === before.roster[key],
  )
  if (!isSameLog) fail('another-log', link)
  const keptKeys = roster.people.every((person) => {
    const known = before.roster.people.find(({ id }) => id === person.id)
    return (
      known === undefined ||
      (known.signingKey === person.signingKey && known.recipient === person.recipient)
    )
  })
  if (!keptKeys) fail('keys-swapped', link)
}

async function requireSignatures(before: Verified | null, link: RosterLink): Promise<void> {
  const content = canonicalBytes(link.roster)
  const signatures = [
    { entry: link.entry, content, sig: link.sig },
    ...link.confirmations.map(({ entry, sig }) => ({ entry, content: noContent, sig })),
  ]
  for (const { entry, content: signed, sig } of signatures) {
    const key = keyOf(before, link.roster, entry.by)
    if (key === null) fail('ghost', link)
    const message = signingMessage(entry, sha256(signed))
    if (entry.school !== link.roster.school || !(await verifySignature(key, message, sig))) {
      fail('wrong-signature', link)
    }
  }
}

/** The signing key of `member` in this version or the one before: nobody has two. */
function keyOf(before: Verified | null, roster: Roster, member: MemberId): Bytes | null {
  const people = [...(before?.roster.people ?? []), ...roster.people]
  const person = people.find(({ id }) => id === member)
  return person === undefined ? null : hashBytes(person.signingKey)
}

function fail(code: RosterChainCode, link: RosterLink): never {
  throw new RosterChainError(code, link.roster.version)
}

const noContent = new Uint8Array()
