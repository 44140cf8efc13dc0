import type * as v from 'valibot'
import type { AnswerRead } from '#core/appeals/answer.ts'
import type { AnswerRated } from '#core/appeals/rating.ts'
import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { CodeProof } from '#core/contract/letters.ts'
import type { AnswerRating, AnswerReading } from '#core/contract/thread.ts'
import type { RatingData } from '#core/contract/thread-data.ts'
import { entryId, type SchoolId, type ThreadId } from '#core/ids.ts'
import { sealAuthorEntry } from '#crypto/encrypt/author-entry.ts'
import { authorMac } from '#crypto/encrypt/author-mac.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import { answerReadSalt } from '#crypto/encrypt/salts.ts'

/** What an author's word about an answer is sealed and marked with. */
export interface FeedbackMeans {
  readonly school: SchoolId
  readonly thread: ThreadId
  /** The school's date. */
  readonly on: PlainDate
  readonly answers: Bytes
  readonly mac: Bytes
  readonly salt: Bytes
  readonly proof: v.InferInput<typeof CodeProof>
}

interface About {
  readonly means: FeedbackMeans
  /** Id of the answer. */
  readonly answer: string
}

/** What the worker does in which an author says something of an answer; loaded when that is pressed. */
export const feedbackTasks = {
  /** "I have read it": the body of `POST /api/thread/reading`. */
  async reading({ means, answer }: About): Promise<string> {
    const id = entryId(answer)
    const entry: AnswerRead = {
      ...stamp(means),
      kind: 'answer-read',
      header: { thread: means.thread, answer: id },
    }
    const body: v.InferInput<typeof AnswerReading> = {
      ...(await sealed(means, entry, answerReadSalt(means.salt, id))),
      entry,
    }
    return JSON.stringify(body)
  },

  /** Whether it helped: the body of `POST /api/thread/rating`. */
  async rating({ means, answer, helped }: About & RatingData): Promise<string> {
    const entry: AnswerRated = {
      ...stamp(means),
      kind: 'answer-rated',
      header: { thread: means.thread, answer: entryId(answer) },
    }
    const data: RatingData = { helped }
    // It may be said again, otherwise: each time needs a salt of its own.
    const body: v.InferInput<typeof AnswerRating> = {
      ...(await sealed(means, entry, randomBytes(32), data)),
      entry,
    }
    return JSON.stringify(body)
  },
}

export type FeedbackTasks = typeof feedbackTasks

const stamp = ({ school, on }: FeedbackMeans) =>
  ({ v: 1, school, id: entryId(toBase64url(randomBytes(16))), on, by: 'author' }) as const

async function sealed(
  { school, thread, answers, mac, proof }: FeedbackMeans,
  entry: AnswerRead | AnswerRated,
  salt: Bytes,
  data?: RatingData,
) {
  const content = await sealAuthorEntry(answers, { school, thread }, entry, salt, data)
  return {
    ...proof,
    salt: toBase64url(salt),
    content: toBase64url(content),
    sig: toBase64url(authorMac(mac, entry, sha256(content))),
  }
}
