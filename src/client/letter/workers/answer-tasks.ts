import * as v from 'valibot'
import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { CodeProof } from '#core/contract/letters.ts'
import type { ReturnBox } from '#core/contract/sealed.ts'
import { hash, schoolId, type SchoolId } from '#core/ids.ts'
import type { Lang } from '#core/words/lang.ts'
import { openAuthorCopy, openReturnBox } from '#crypto/decrypt/open-for-author.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { readReceiptCode, receiptCode } from '#crypto/encrypt/receipt-code.ts'
import { deriveReceiptKeys, type Argon2id, type ReceiptKeys } from '#crypto/encrypt/receipt-keys.ts'
import { AnswerView } from './answer-view.ts'
import type { AuthorsOwn } from './evidence.ts'
import type { FeedbackMeans } from './feedback-tasks.ts'
import type { FollowUpMeans } from './follow-up-tasks.ts'
import { Refused } from './refused.ts'
import { shownThread, type OpenedAnswer } from './shown-thread.ts'

/** What the worker of the answer page does: it alone sees the code's keys, and reaches no network. */
export function answerTasks(argon2id: Argon2id) {
  let keys: ReceiptKeys | null = null
  let thread: Thread | null = null

  const known = () => {
    if (keys === null || thread === null) throw new Refused('nothing-is-open')
    return { keys, thread }
  }

  return {
    /** The code that somebody typed, or why it cannot be one: no network is asked. */
    async read(typed: string) {
      return readReceiptCode(typed)
    },

    /** Makes the keys of the code; gives the body of `POST /api/thread`. */
    async derive(input: { readonly code: string; readonly genesis: string }): Promise<string> {
      const derived = await deriveReceiptKeys(
        receiptCode(input.code),
        hash(input.genesis),
        argon2id,
      )
      keys = derived
      return JSON.stringify(proofOf(derived))
    },

    /** Opens the answer of `POST /api/thread`; every date is in the words of the page. */
    async open(input: OpenInput) {
      if (keys === null) throw new Refused('nothing-is-open')
      const view = v.parse(v.pipe(v.string(), v.parseJson(), AnswerView), input.thread)
      const returnBox = await openReturnBox(keys.box, view.returnBox)
      thread = { view, returnBox, school: schoolId(input.school) }
      return shownThread(view, await openAnswers(keys, thread), input.lang)
    },

    /** What the worker needs that says something of an answer; the page hands it over. */
    async voice(): Promise<FeedbackMeans> {
      const { keys: own, thread: about } = known()
      return {
        school: about.school,
        thread: about.returnBox.letter,
        on: about.view.today,
        answers: own.answers,
        mac: own.mac,
        salt: own.salt,
        proof: proofOf(own),
      }
    },

    /** What the worker of the check needs; the page hands it over. */
    async own(): Promise<AuthorsOwn> {
      const { keys: own, thread: about } = known()
      return { returnBox: about.returnBox, mac: own.mac }
    },

    /** What the worker of follow-ups needs; the page hands it over. */
    async means(): Promise<FollowUpMeans> {
      const { keys: own, thread: about } = known()
      const { followUps } = about.view
      return {
        school: about.school,
        thread: about.returnBox.letter,
        recipient: about.returnBox.threadRecipient,
        mac: own.mac,
        salt: own.salt,
        proof: proofOf(own),
        counter: followUps.on.length + followUps.waiting + 1,
      }
    },
  }
}

export type AnswerTasks = ReturnType<typeof answerTasks>

interface OpenInput {
  /** The answer of `POST /api/thread`. */
  readonly thread: string
  readonly school: string
  readonly lang: Lang
}

interface Thread {
  readonly view: AnswerView
  readonly returnBox: ReturnBox
  /** As the page says; answers of another school do not open. */
  readonly school: SchoolId
}

const openAnswers = ({ answers }: ReceiptKeys, thread: Thread) =>
  Promise.all(thread.view.answers.map((answer) => openAnswer(answers, thread, answer)))

async function openAnswer(
  key: Bytes,
  { returnBox, school }: Thread,
  { id, on, readOn, copy, copyHash }: AnswerView['answers'][number],
): Promise<OpenedAnswer> {
  const place = { school, thread: returnBox.letter, answer: id }
  const isWhole = copy !== null && toBase64url(sha256(copy)) === copyHash
  const opened = isWhole ? await copyOrNull(key, place, copy) : null
  return {
    id,
    on,
    readOn,
    opened: opened && { role: opened.role, text: opened.text, files: opened.files },
  }
}

async function copyOrNull(...copy: Parameters<typeof openAuthorCopy>) {
  try {
    return await openAuthorCopy(...copy)
  } catch (error) {
    if (error instanceof EnvelopeError) return null
    throw error
  }
}

const proofOf = ({ lookup, auth }: Record<keyof CodeProof, Bytes>) => ({
  lookup: toBase64url(lookup),
  auth: toBase64url(auth),
})
