import * as v from 'valibot'
import type { AnswerRead } from '#core/appeals/answer.ts'
import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { CodeProof } from '#core/contract/letters.ts'
import type { ReturnBox } from '#core/contract/sealed.ts'
import type { AnswerReading } from '#core/contract/thread.ts'
import { entryId, hash, schoolId, type SchoolId } from '#core/ids.ts'
import type { Lang } from '#core/words/lang.ts'
import { openAuthorCopy, openReturnBox } from '#crypto/decrypt/open-for-author.ts'
import { sealAuthorEntry } from '#crypto/encrypt/author-entry.ts'
import { authorMac } from '#crypto/encrypt/author-mac.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import { readReceiptCode, receiptCode } from '#crypto/encrypt/receipt-code.ts'
import { deriveReceiptKeys, type Argon2id, type ReceiptKeys } from '#crypto/encrypt/receipt-keys.ts'
import { answerReadSalt } from '#crypto/encrypt/salts.ts'
import { AnswerView } from './answer-view.ts'
import type { AuthorsOwn } from './evidence.ts'
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

    /** Makes "I have read it": the body of `POST /api/thread/reading`. */
    async reading(answer: string): Promise<string> {
      const { keys: own, thread: about } = known()
      return readingOf(own, about, answer)
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
  const isWhole = toBase64url(sha256(copy)) === copyHash
  const opened = isWhole ? await copyOrNull(key, place, copy) : null
  return { id, on, readOn, opened: opened && { role: opened.role, text: opened.text } }
}

async function copyOrNull(...copy: Parameters<typeof openAuthorCopy>) {
  try {
    return await openAuthorCopy(...copy)
  } catch (error) {
    if (error instanceof EnvelopeError) return null
    throw error
  }
}

async function readingOf(
  keys: ReceiptKeys,
  { view, returnBox, school }: Thread,
  answer: string,
): Promise<string> {
  const thread = returnBox.letter
  const entry: AnswerRead = {
    v: 1,
    school,
    id: entryId(toBase64url(randomBytes(16))),
    kind: 'answer-read',
    on: view.today,
    by: 'author',
    header: { thread, answer: entryId(answer) },
  }
  const salt = answerReadSalt(keys.salt, entry.header.answer)
  const content = await sealAuthorEntry(keys.answers, { school, thread }, entry, salt)
  const reading: v.InferInput<typeof AnswerReading> = {
    ...proofOf(keys),
    entry,
    salt: toBase64url(salt),
    content: toBase64url(content),
    sig: toBase64url(authorMac(keys.mac, entry, sha256(content))),
  }
  return JSON.stringify(reading)
}

const proofOf = ({ lookup, auth }: Record<keyof CodeProof, Bytes>) => ({
  lookup: toBase64url(lookup),
  auth: toBase64url(auth),
})
