import * as v from 'valibot'
import { sha256, toBase64url } from '#core/bytes.ts'
import type { ThreadItem } from '#core/contract/entries.ts'
import { Hash } from '#core/ids.ts'
import type { AppealEntered } from '#core/appeals/entered.ts'
import type { LetterReceived } from '#core/appeals/receipt.ts'
import { slotsOf } from '#core/school/roster.ts'
import type { SealedItem } from '../../vault/vault.ts'
import { readPublic } from './public-content.ts'
import type { Replica } from './replica.ts'

/** Hashes of every sealed part of a letter: the content of `letter-received`. */
const Manifest = v.strictObject({
  v: v.literal(1),
  slots: v.array(Hash),
  body: Hash,
  parts: v.array(Hash),
})

/** What the vault is asked to open; null for what was never meant for this person. */
export type Prepared = SealedItem | { readonly kind: 'damaged'; readonly code: string } | null

/**
 * Makes of an item of a thread what the vault can open. A letter whose own slot or body is not the
 * one that the log commits to is damaged: somebody exchanged it on the way.
 */
export function prepare(replica: Replica, item: ThreadItem): Prepared {
  const { thread, content, received } = item
  const entry = received?.entry
  if (entry?.kind === 'letter-received' || entry?.kind === 'appeal-entered')
    return prepareLetter(replica, item, entry)
  if (entry?.kind === 'follow-up-received') {
    const isOfThread = entry.header.thread === thread && entry.school === replica.school
    const { index } = item
    return isOfThread ? { kind: 'follow-up', thread, owner: entry.id, index, content } : damaged
  }
  // Only an author's mark has 32 bytes; a member's signature has 64.
  const isByAuthor = item.sig.length === 32
  return { kind: 'entry', school: replica.school, thread, index: item.index, content, isByAuthor }
}

function prepareLetter(
  replica: Replica,
  item: ThreadItem,
  entry: LetterReceived | AppealEntered,
): Prepared {
  const { roster: rosterHash } = entry.header
  const roster = replica.rosters.get(rosterHash)
  const wasInForce = replica.board?.rosters.some((known) => known.roster === rosterHash)
  if (roster === undefined || wasInForce !== true)
    return { kind: 'damaged', code: 'foreign-roster' }
  const slots = slotsOf(roster)
  const seat = slots.findIndex(({ id }) => id === replica.me)
  if (seat < 0) return null
  const { slot, body } = item.received ?? {}
  const manifest = readPublic(Manifest, item.content)
  const isOfThread = entry.id === String(item.thread) && entry.school === replica.school
  if (slot === undefined || body === undefined || manifest === null || !isOfThread) return damaged
  const isCommitted =
    toBase64url(sha256(slot)) === manifest.slots[seat] &&
    toBase64url(sha256(body)) === manifest.body
  if (!isCommitted) return damaged
  return {
    kind: 'letter',
    school: replica.school,
    thread: item.thread,
    index: item.index,
    roster: rosterHash,
    parts: manifest.parts,
    seats: slots.map(({ id }) => id),
    seat,
    slot,
    body,
  }
}

const damaged = { kind: 'damaged', code: 'damaged' } as const
