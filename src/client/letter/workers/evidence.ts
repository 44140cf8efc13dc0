import { claimOf } from '#core/appeals/receipt.ts'
import { fromBase64url, type Bytes } from '#core/bytes.ts'
import type { RosterLink } from '#core/contract/chain.ts'
import type { ReturnBox } from '#core/contract/sealed.ts'
import type { LogEvidence } from '#core/contract/thread.ts'
import { canonical } from '#core/log/canonical.ts'
import { hashBytes, leafOf } from '#core/log/entry.ts'
import { verifyInclusion } from '#core/log/proof.ts'
import { membersOf, type Roster } from '#core/school/roster.ts'
import { authorMac } from '#crypto/encrypt/author-mac.ts'
import { verifyCheckpoint, verifyCosignatures } from '#crypto/encrypt/checkpoints.ts'
import { RosterChainError } from '#crypto/encrypt/roster-chain-error.ts'
import { verifyRosterChain } from '#crypto/encrypt/roster-chain.ts'
import { letterClaim } from './claims.ts'

/**
 * What is proved about a letter, and no more: `in-log` under a checkpoint that a member of the roster
 * in force cosigned, `in-log-unsigned` under one that only the log itself signed, or `not-in-log`.
 */
export type LogCheck = 'in-log' | 'in-log-unsigned' | 'not-in-log'

/** What the author has from the code alone. */
export interface AuthorsOwn {
  readonly returnBox: ReturnBox
  /** `mac` of the receipt keys. */
  readonly mac: Bytes
}

/**
 * Checks that this very letter stands in the log: its leaf is computed anew from what the author has,
 * nothing of it is taken from the server but the day.
 *
 * @see docs/formats/log.md
 */
export async function checkEvidence(
  own: AuthorsOwn,
  evidence: LogEvidence,
  chain: readonly RosterLink[],
): Promise<LogCheck> {
  const roster = await believedRoster(chain, own.returnBox)
  const leaf = leafOfOwn(own, evidence, roster)
  if (roster === null || leaf === null) return 'not-in-log'
  const checkpoint = await verifyCheckpoint(evidence.checkpoint, roster.origin, roster.logKey)
  if (checkpoint === null) return 'not-in-log'
  const isIncluded = verifyInclusion({
    index: evidence.index,
    size: checkpoint.size,
    leaf,
    root: checkpoint.root,
    proof: evidence.proof.map(hashBytes),
  })
  if (!isIncluded) return 'not-in-log'
  const cosigned = await verifyCosignatures(checkpoint, membersOf(roster))
  return cosigned.length > 0 ? 'in-log' : 'in-log-unsigned'
}

/** The newest roster, by the genesis that the author saw on the day of writing. */
async function believedRoster(
  chain: readonly RosterLink[],
  { genesis }: ReturnBox,
): Promise<Roster | null> {
  try {
    return await verifyRosterChain(chain, genesis)
  } catch (error) {
    if (error instanceof RosterChainError) return null
    throw error
  }
}

/** The leaf that the letter must have, or null when the server's entry is about another letter. */
function leafOfOwn(
  { returnBox, mac }: AuthorsOwn,
  { entry, sig: given }: LogEvidence,
  roster: Roster | null,
): Bytes | null {
  if (roster === null) return null
  const contentHash = fromBase64url(returnBox.contentHash)
  const salt = fromBase64url(returnBox.salt)
  if (entry.kind === 'appeal-entered') {
    const { box, bucket, parts, roster: sealedFor } = entry.header
    const entered = { id: entry.id, box, bucket, parts, roster: sealedFor }
    const { letter: id, parts: own = 0 } = returnBox
    const expected = { id, box: returnBox.box, bucket: returnBox.bucket, parts: own }
    const isOwn = canonical(entered) === canonical({ ...expected, roster: returnBox.roster })
    if (!isOwn || entry.school !== roster.school || given === undefined) return null
    return hashBytes(leafOf({ entry, salt, contentHash, sig: given }))
  }
  const claim = letterClaim({ ...returnBox, school: roster.school, id: returnBox.letter })
  if (canonical(claimOf(entry)) !== canonical(claim)) return null
  const sig = authorMac(mac, claim, contentHash)
  return hashBytes(leafOf({ entry, salt, contentHash, sig }))
}
