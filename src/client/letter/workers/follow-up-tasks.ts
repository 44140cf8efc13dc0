import type * as v from 'valibot'
import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import { partsOf, type AttachedFile } from '#core/contract/files.ts'
import type { CodeProof, SentFollowUp } from '#core/contract/letters.ts'
import type { FollowUpMark } from '#core/contract/sealed.ts'
import { entryId, type EntryId, type SchoolId, type ThreadId } from '#core/ids.ts'
import { authorMac } from '#crypto/encrypt/author-mac.ts'
import { sealFollowUp } from '#crypto/encrypt/follow-up.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import { followUpSalt } from '#crypto/encrypt/salts.ts'
import { followUpClaim } from './claims.ts'
import { doOffered } from './working.ts'

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

interface FollowUpInput {
  readonly means: FollowUpMeans
  readonly text: string
  readonly mark?: FollowUpMark | undefined
  /** The id under which files wait; drawn when there are none. */
  readonly id?: EntryId | undefined
  /** Those whose parts are on the server already. */
  readonly files?: readonly AttachedFile[]
}

const drawId = (): EntryId => entryId(toBase64url(randomBytes(16)))

/** What the worker of follow-ups does; it is loaded only when somebody writes again. */
export const followUpTasks = {
  /** Draws the id of what the author will add: files wait under it. */
  async draw(): Promise<EntryId> {
    return drawId()
  },

  /** The work that the id costs. @param offer - the answer of `GET /api/work`. */
  async work({ offer, id }: { readonly offer: string; readonly id: string }): Promise<string> {
    return doOffered(offer, id)
  },

  /** Encrypts what the author adds: the id and the body of its request. */
  async seal({ means, text, mark, id = drawId(), files = [] }: FollowUpInput) {
    const { school, thread, recipient, counter } = means
    const salt = followUpSalt(means.salt, counter)
    const { content, bucket } = await sealFollowUp({ text, mark, files, salt, counter, recipient })
    const parts = partsOf(files)
    const claim = followUpClaim({ school, id, thread, bucket, parts: parts.length })
    const sent: v.InferInput<typeof SentFollowUp> = {
      v: 1,
      kind: 'follow-up',
      ...means.proof,
      bucket,
      content: toBase64url(content),
      sig: toBase64url(authorMac(means.mac, claim, sha256(content))),
      salt: toBase64url(salt),
      ...(parts.length === 0 ? {} : { parts }),
    }
    return { id, request: JSON.stringify(sent) }
  },
}

export type FollowUpTasks = typeof followUpTasks
