import * as v from 'valibot'
import { fromBase64url, toBase64url, type Bytes } from '#core/bytes.ts'
import { Bytes32 } from '#core/contract/bytes32.ts'
import { Hash, ThreadId, type MemberId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { derive } from '../encrypt/derive.ts'
import { padJson } from '../encrypt/pad.ts'
import type { Bitmap } from '../encrypt/readers.ts'
import { associate, seal } from '../encrypt/symmetric.ts'
import { open, readJson } from './open.ts'

/** Letters on one page, at most. */
export const maxLettersPerPage = 100
/** Every page has this size, full or empty: it tells nothing about what its owner can read. */
const pageBytes = 16_384

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The key of a letter that was opened before, so that it need not be opened again. */
export interface RememberedLetter {
  readonly thread: ThreadId
  /** K. */
  readonly key: Bytes
  /** The roster whose seats the bits of `readers` are. */
  readonly roster: Hash
  readonly readers: Bitmap
  /** Place of `letter-received` in the log. */
  readonly index: number
}

/** Rosters once per page: a hundred letters then fit into it whatever they are. */
const Page = v.strictObject({
  v: v.literal(1),
  rosters: v.array(Hash),
  /** Thread, key, place among `rosters`, readers, index. */
  letters: v.pipe(
    v.array(v.strictTuple([ThreadId, Bytes32, Count, Count, Count])),
    v.maxLength(maxLettersPerPage),
  ),
})

/** Which page of whose key ring, and which edition of it. */
export interface PagePlace {
  readonly account: MemberId
  readonly page: number
  readonly version: number
}

/** Encrypts one page of a key ring under the member's own seed. @throws RangeError over 100 letters. */
export async function sealKeyRingPage(
  seed: Bytes,
  place: PagePlace,
  letters: readonly RememberedLetter[],
): Promise<Bytes> {
  if (letters.length > maxLettersPerPage) throw new RangeError('a page holds 100 letters')
  const rosters = [...new Set(letters.map((letter) => letter.roster))]
  const page = {
    v: 1,
    rosters,
    letters: letters.map(({ thread, key, roster, readers, index }) => [
      thread,
      toBase64url(key),
      rosters.indexOf(roster),
      readers,
      index,
    ]),
  }
  return seal(pageKey(seed), padJson(page, pageBytes).padded, pageAssociate(place))
}

/** Opens one page of a key ring. @throws EnvelopeError `unknown-version` or `damaged`. */
export async function openKeyRingPage(
  seed: Bytes,
  place: PagePlace,
  sealed: Bytes,
): Promise<readonly RememberedLetter[]> {
  const page = readJson(Page, await open(pageKey(seed), sealed, pageAssociate(place)))
  return page.letters.flatMap(([thread, key, rosterAt, readers, index]) => {
    const roster = page.rosters[rosterAt]
    // A cache may forget: the slot is still there to be opened again.
    return roster === undefined ? [] : [{ thread, key: fromBase64url(key), roster, readers, index }]
  })
}

const pageKey = (seed: Bytes): Bytes => derive(seed, labels.keyRing)

const pageAssociate = ({ account, page, version }: PagePlace): Bytes =>
  associate(labels.keyRing, { v: 1, account, page, version })
