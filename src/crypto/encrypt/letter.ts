import type { Bucket } from '#core/appeals/receipt.ts'
import { concat, sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { AttachedFile } from '#core/contract/files.ts'
import type { AppealBody, EnteredFacts } from '#core/contract/entered-body.ts'
import type { LetterWords } from '#core/contract/letter-body.ts'
import type { Hash, MemberId, SchoolId, ThreadId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { newAgeKeyPair } from './age.ts'
import { bodyKeyOf, commitmentOf, newLetterKey } from './letter-key.ts'
import { letterManifest } from './letter-manifest.ts'
import { padJson } from './pad.ts'
import { bitmapOf, readersOf } from './readers.ts'
import { smallestLetter } from './sizes.ts'
import { makeSlots } from './slot.ts'
import { associate, seal } from './symmetric.ts'

/** What the body of a letter is bound to. */
export interface LetterContext {
  readonly school: SchoolId
  readonly letter: ThreadId
  readonly roster: Hash
  /** SHA-256 of each attached part. */
  readonly parts: readonly Hash[]
}

/** A letter before it is encrypted. */
export interface LetterDraft extends LetterContext {
  /** Everyone of the roster, in its order. */
  readonly seats: readonly { readonly member: MemberId; readonly recipient: string }[]
  readonly readers: readonly MemberId[]
  /** `entered`: how it came, when members seal it for somebody who wrote on paper or called. */
  readonly words: LetterWords & { readonly entered?: EnteredFacts }
  /** Those whose parts are `parts`. */
  readonly files?: readonly AttachedFile[]
  /** Salt of the letter's leaf, 32 bytes. */
  readonly salt: Bytes
  /** The author's key for answers, 32 bytes. */
  readonly answers: Bytes
}

/** A letter as it is sent, and what its author keeps. */
export interface SealedLetter {
  readonly slots: readonly Bytes[]
  /** Commitment to the key ‖ sealed JSON. */
  readonly body: Bytes
  readonly bucket: Bucket
  /** SHA-256 of the manifest: what the author's MAC and the leaf bind. */
  readonly contentHash: Bytes
  /** To whom the author's follow-ups are encrypted. */
  readonly threadRecipient: string
}

/**
 * Encrypts a letter on its author's device for `readers`; everybody else of `seats` gets a dummy.
 *
 * @throws EnvelopeError `too-large` when the words do not fit into the largest bucket.
 * @throws RangeError when a reader has no seat, or nobody may read.
 * @see docs/formats/envelope.md
 */
export async function sealLetter(draft: LetterDraft): Promise<SealedLetter> {
  if (draft.readers.length === 0) throw new RangeError('a letter has a reader')
  const members = draft.seats.map((seat) => seat.member)
  const readers = bitmapOf(members, draft.readers)
  const key = newLetterKey()
  const thread = await newAgeKeyPair()
  const text: AppealBody = {
    v: 1,
    ...draft.words,
    ...(draft.files?.length ? { files: [...draft.files] } : {}),
    readers: [...readersOf(members, readers)],
    salt: toBase64url(draft.salt),
    threadIdentity: thread.identity,
    answers: toBase64url(draft.answers),
  }
  const { padded, bucket } = padJson(text, smallestLetter)
  const sealed = await seal(bodyKeyOf(key), padded, bodyAssociate(draft))
  const body = concat(commitmentOf(key), sealed)
  const slots = await makeSlots(
    { letter: draft.letter, roster: draft.roster, seats: members.length, readers, key },
    draft.seats.map((seat) => seat.recipient),
  )
  const contentHash = sha256(letterManifest(slots, body, draft.parts))
  return { slots, body, bucket, contentHash, threadRecipient: thread.recipient }
}

/** What the body of a letter is sealed and opened with besides its key. */
export const bodyAssociate = ({ school, letter, roster, parts }: LetterContext): Bytes =>
  associate(labels.body, { v: 1, school, letter, roster, parts })
