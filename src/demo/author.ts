import { argon2 } from 'node:crypto'
import { promisify } from 'node:util'
import { readersWithout } from '#core/appeals/readers.ts'
import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { LetterWords } from '#core/contract/letter-body.ts'
import type { SentFollowUp, SentLetter } from '#core/contract/letters.ts'
import {
  entryId,
  hash,
  threadId,
  type BoxId,
  type EntryId,
  type Hash,
  type MemberId,
  type ThreadId,
} from '#core/ids.ts'
import { rosterHash, slotsOf, type Roster } from '#core/school/roster.ts'
import { receiptAuthHash } from '#crypto/encrypt/auth-hash.ts'
import { sealAuthorEntry } from '#crypto/encrypt/author-entry.ts'
import { authorMac } from '#crypto/encrypt/author-mac.ts'
import { sealFollowUp } from '#crypto/encrypt/follow-up.ts'
import { sealLetter } from '#crypto/encrypt/letter.ts'
import { drawReceiptCode, type ReceiptCode } from '#crypto/encrypt/receipt-code.ts'
import { argon2Cost, deriveReceiptKeys, type ReceiptKeys } from '#crypto/encrypt/receipt-keys.ts'
import { sealReturnBox } from '#crypto/encrypt/return-box.ts'
import { answerReadSalt, followUpSalt, letterSalt } from '#crypto/encrypt/salts.ts'
import type { Player } from './people.ts'
import { must, mustNot, random, type SchoolPlace } from './place.ts'
import { wallAt } from './term.ts'

/** The keys of a code, by the Argon2id of Node: the same bytes as a browser's, on every core. */
export const receiptKeysOf = (code: ReceiptCode, genesis: Hash): Promise<ReceiptKeys> =>
  deriveReceiptKeys(code, genesis, async (message, nonce) => {
    const { memoryKib: memory, passes, lanes: parallelism, outputBytes: tagLength } = argon2Cost
    const cost = { memory, passes, parallelism, tagLength }
    return Uint8Array.from(await promisify(argon2)('argon2id', { message, nonce, ...cost }))
  })

/**
 * Keys of a code that nobody keeps: Argon2id gives random bytes for a random code, and takes longer
 * than all the rest of the letter.
 */
export const forgottenReceiptKeys = (genesis: Hash): Promise<ReceiptKeys> =>
  deriveReceiptKeys(drawReceiptCode(), genesis, async () => random(argon2Cost.outputBytes))

/** To whom a letter is sealed. */
export interface Readers {
  readonly box: BoxId
  readonly genesis: Hash
  readonly roster: Roster
  /** Everybody of the roster, in its order. */
  readonly players: readonly Player[]
}

/** A sealed letter as its readers get it. */
export interface Sealed {
  readonly id: ThreadId
  readonly to: Readers
  readonly readers: readonly MemberId[]
  readonly slots: readonly Bytes[]
  readonly body: Bytes
}

/** What the author keeps of a letter, and what the server has of it. */
export interface Sent extends Sealed {
  readonly keys: ReceiptKeys
  readonly recipient: string
}

/** What an author wants of a letter. */
export interface Wishes {
  readonly words: Omit<LetterWords, 'writtenOn'>
  readonly excluded: readonly MemberId[]
  readonly urgent: boolean
}

/** Seals a letter as the letter page does and sends it. */
export async function sendLetter(
  place: SchoolPlace,
  to: Readers,
  keys: ReceiptKeys,
  { words, excluded, urgent }: Wishes,
): Promise<Sent> {
  const { box, roster, genesis } = to
  const { school } = place
  const readers = must('a letter', readersWithout(slotsOf(roster), new Set(excluded)))
  const id = threadId(toBase64url(random(16)))
  const salt = letterSalt(keys.salt)
  const readerIds = readers.map((person) => person.id)
  const sealed = await sealLetter({
    school,
    letter: id,
    roster: rosterHash(roster),
    parts: [],
    seats: seatsOf(to),
    readers: readerIds,
    words: { ...words, writtenOn: wallAt(place.now()).on },
    salt,
    answers: keys.answers,
  })
  const { bucket, contentHash, threadRecipient } = sealed
  const header = { box, bucket, parts: 0, roster: rosterHash(roster) }
  const claim = { v: 1, school, id, kind: 'letter-received', by: 'author', header } as const
  const returnBox = await sealReturnBox(keys.box, {
    v: 1,
    genesis,
    roster: rosterHash(roster),
    letter: id,
    box,
    contentHash: hash(toBase64url(contentHash)),
    salt: toBase64url(salt),
    threadRecipient,
    tone: words.tone,
    lang: words.lang,
    bucket,
  })
  const letter: SentLetter = {
    v: 1,
    kind: 'letter',
    box,
    bucket,
    roster: rosterHash(roster),
    slots: [...sealed.slots],
    body: sealed.body,
    sig: authorMac(keys.mac, claim, contentHash),
    salt,
    returnBox,
    lookup: keys.lookup,
    authHash: receiptAuthHash(keys.auth),
    urgent,
    parts: [],
  }
  await send(place, id, letter, letter.body)
  const { slots, body } = letter
  return { id, keys, slots, body, to, readers: readerIds, recipient: threadRecipient }
}

/** The seats of a letter to `to`, in the order of its roster: whoever attends has none. */
export const seatsOf = ({ players }: Readers) =>
  players
    .filter(({ person }) => person.seat !== 'attending')
    .map(({ person, recipient }) => ({ member: person.id, recipient }))

/** The author writes again. @param counter - 1 for the first time. */
export async function writeAgain(
  place: SchoolPlace,
  { id: thread, keys, recipient }: Sent,
  text: string,
  counter: number,
): Promise<void> {
  const { school } = place
  const id = toBase64url(random(16))
  const salt = followUpSalt(keys.salt, counter)
  const { content, bucket } = await sealFollowUp({ text, salt, counter, recipient })
  const header = { thread, bucket, parts: 0 }
  const claim = { v: 1, school, id, kind: 'follow-up-received', by: 'author', header } as const
  const sig = authorMac(keys.mac, claim, sha256(content))
  const { lookup, auth } = keys
  const sent: SentFollowUp = {
    v: 1,
    kind: 'follow-up',
    lookup,
    auth,
    bucket,
    content,
    sig,
    salt,
    parts: [],
  }
  await send(place, id, sent, content)
}

/** The author says "I have read it". */
export async function sayRead(
  place: SchoolPlace,
  { id: thread, keys }: Sent,
  answer: EntryId,
): Promise<void> {
  const { school, ledger } = place
  const entry = {
    v: 1,
    school,
    id: entryId(toBase64url(random(16))),
    kind: 'answer-read',
    on: wallAt(place.now()).on,
    by: 'author',
    header: { thread, answer },
  } as const
  const salt = answerReadSalt(keys.salt, answer)
  const content = await sealAuthorEntry(keys.answers, { school, thread }, entry, salt)
  const sig = authorMac(keys.mac, entry, sha256(content))
  const { lookup, auth } = keys
  const refused = await ledger.answerRead(school, { lookup, auth, entry, salt, content, sig })
  mustNot('a reading', refused)
}

const send = async (
  { ledger, school }: SchoolPlace,
  id: string,
  sent: SentLetter | SentFollowUp,
  sealed: Bytes,
): Promise<void> => void must('sending', await ledger.send(school, id, sent, sha256(sealed)))
