import type { Bucket } from '#core/appeals/receipt.ts'
import { toBase64url, type Bytes } from '#core/bytes.ts'
import type { AttachedFile } from '#core/contract/files.ts'
import type { FollowUpBody, FollowUpMark } from '#core/contract/sealed.ts'
import { encryptTo } from './age.ts'
import { padJson } from './pad.ts'
import { smallestLetter } from './sizes.ts'

/** A follow-up before it is encrypted. */
export interface FollowUpDraft {
  readonly text: string
  readonly mark?: FollowUpMark | undefined
  readonly files?: readonly AttachedFile[]
  /** Salt of its leaf. @see salts.ts */
  readonly salt: Bytes
  /** 1 for the first follow-up of the thread. */
  readonly counter: number
  /** The thread's recipient, from the return box. */
  readonly recipient: string
}

/** A follow-up as it is sent. */
export interface SealedFollowUp {
  /** An age file. */
  readonly content: Bytes
  readonly bucket: Bucket
}

/**
 * Encrypts what an author adds to a letter, for the readers of the letter and nobody else: the
 * identity of the thread lies inside its first letter.
 *
 * @throws EnvelopeError `too-large` when the text does not fit into the largest bucket.
 */
export async function sealFollowUp(draft: FollowUpDraft): Promise<SealedFollowUp> {
  const body: FollowUpBody = {
    v: 1,
    text: draft.text,
    salt: toBase64url(draft.salt),
    counter: draft.counter,
    ...(draft.mark === undefined ? {} : { mark: draft.mark }),
    ...(draft.files?.length ? { files: [...draft.files] } : {}),
  }
  const { padded, bucket } = padJson(body, smallestLetter)
  return { content: await encryptTo(draft.recipient, padded), bucket }
}
