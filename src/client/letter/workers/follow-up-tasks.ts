import type * as v from 'valibot'
import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { CodeProof, SentFollowUp } from '#core/contract/letters.ts'
import type { SchoolId, ThreadId } from '#core/ids.ts'
import { authorMac } from '#crypto/encrypt/author-mac.ts'
import { sealFollowUp } from '#crypto/encrypt/follow-up.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import { followUpSalt } from '#crypto/encrypt/salts.ts'
import { followUpClaim } from './claims.ts'

/** What a follow-up is encrypted and marked with. */
export interface FollowUpMeans {
  readonly school: SchoolId
  readonly thread: ThreadId
  /** The thread's recipient: whoever could not read the letter cannot read this. */
  readonly recipient: string
  readonly mac: Bytes
  readonly salt: Bytes
  readonly proof: v.InferInput<typeof CodeProof>
  /** 1 for the first follow-up of the thread. */
  readonly counter: number
}

/** What the worker of follow-ups does; it is loaded only when somebody writes again. */
export const followUpTasks = {
  /** Encrypts what the author adds: the id and the body of its request. */
  async seal({ means, text }: { readonly means: FollowUpMeans; readonly text: string }) {
    const { school, thread, recipient, counter } = means
    const id = toBase64url(randomBytes(16))
    const salt = followUpSalt(means.salt, counter)
    const { content, bucket } = await sealFollowUp({ text, salt, counter, recipient })
    const claim = followUpClaim({ school, id, thread, bucket })
    const sent: v.InferInput<typeof SentFollowUp> = {
      v: 1,
      kind: 'follow-up',
      ...means.proof,
      bucket,
      content: toBase64url(content),
      sig: toBase64url(authorMac(means.mac, claim, sha256(content))),
      salt: toBase64url(salt),
    }
    return { id, request: JSON.stringify(sent) }
  },
}

export type FollowUpTasks = typeof followUpTasks
