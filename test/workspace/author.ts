import { toBase64url, type Bytes } from '#core/bytes.ts'
import { readersWithout } from '#core/appeals/readers.ts'
import { BoxKeys } from '#core/contract/chain.ts'
import { partsOf } from '#core/contract/files.ts'
import type { LetterWords } from '#core/contract/letter-body.ts'
import type { SentFollowUp, SentLetter } from '#core/contract/letters.ts'
import { ThreadView } from '#core/contract/thread.ts'
import {
  entryId,
  threadId,
  type EntryId,
  type MemberId,
  type SchoolId,
  type ThreadId,
} from '#core/ids.ts'
import { rosterHash, slotsOf } from '#core/school/roster.ts'
import { openAuthorCopy } from '#crypto/decrypt/open-for-author.ts'
import { receiptAuthHash } from '#crypto/encrypt/auth-hash.ts'
import { sealAuthorEntry } from '#crypto/encrypt/author-entry.ts'
import { sealFollowUp } from '#crypto/encrypt/follow-up.ts'
import { sealLetter } from '#crypto/encrypt/letter.ts'
import { answerReadSalt, followUpSalt, letterSalt } from '#crypto/encrypt/salts.ts'
import { sealedLength } from '#crypto/encrypt/sizes.ts'
import type { ThreadPlace } from '#crypto/encrypt/thread-content.ts'
import { random } from '../rig/ledger.ts'
import { answerOf, type TestServer } from '../http/server.ts'
import { attach, type TestFile } from './files.ts'
import type { SchoolInBrowsers } from './school.ts'

/** A letter of Aigerim's that the server has taken, and what she keeps of it. */
export interface PostedLetter {
  readonly id: ThreadId
  readonly lookup: Bytes
  readonly auth: Bytes
  readonly salt: Bytes
  readonly answers: Bytes
  readonly recipient: string
}

/** What a test wants of a letter; without it everybody may read it at the next opening. */
export interface LetterWishes {
  readonly excluded?: readonly MemberId[]
  readonly urgent?: boolean
  readonly files?: readonly TestFile[]
}

/** Aigerim writes a letter: sealed as the letter page does it, for the people of the newest roster. */
export async function writeLetter(
  server: TestServer,
  { box }: Pick<SchoolInBrowsers, 'box'>,
  text: string,
  { excluded = [], urgent = false, files = [] }: LetterWishes = {},
): Promise<PostedLetter> {
  const { chain, recipients } = await answerOf(BoxKeys, await server.ask('GET', '/api/box'))
  const roster = chain.at(-1)?.roster
  if (roster === undefined) throw new Error('nobody can read')
  const slots = slotsOf(roster)
  const readers = readersWithout(slots, new Set(excluded))
  if (typeof readers === 'string') throw new Error(readers)
  const kept = { lookup: random(32), auth: random(32), salt: random(32), answers: random(32) }
  const id = threadId(toBase64url(random(16)))
  const words: LetterWords = {
    text,
    tone: 'child',
    lang: 'kk',
    writtenOn: server.clock.wall().on,
  }
  const attached = await attach(server, roster.school, entryId(id), files)
  const letter = await sealLetter({
    school: roster.school,
    letter: id,
    roster: rosterHash(roster),
    parts: partsOf(attached),
    files: attached,
    seats: slots.map(({ id: member }, seat) => ({
      member,
      recipient: recipients[seat] ?? '',
    })),
    readers: readers.map((person) => person.id),
    words,
    salt: letterSalt(kept.salt),
    answers: kept.answers,
  })
  const sent: SentLetter = {
    v: 1,
    kind: 'letter',
    box,
    bucket: letter.bucket,
    roster: rosterHash(roster),
    slots: [...letter.slots],
    body: letter.body,
    // Nobody but Aigerim can check her mark, so that any bytes pass here.
    sig: random(32),
    salt: letterSalt(kept.salt),
    returnBox: random(sealedLength(4096)),
    lookup: kept.lookup,
    authHash: receiptAuthHash(kept.auth),
    urgent,
    parts: partsOf(attached),
  }
  await put(server, id, sent)
  return { id, ...kept, recipient: letter.threadRecipient }
}

/** Aigerim writes once more. @param counter - 1 for her first follow-up. */
export async function writeFollowUp(
  server: TestServer,
  letter: PostedLetter,
  text: string,
  counter: number,
  files: readonly TestFile[] = [],
): Promise<EntryId> {
  const salt = followUpSalt(letter.salt, counter)
  const id = entryId(toBase64url(random(16)))
  const { id: school } = (await server.ledger.school()) ?? { id: null }
  if (school === null) throw new Error('there is no school')
  const attached = await attach(server, school, id, files)
  const { content, bucket } = await sealFollowUp({
    text,
    salt,
    counter,
    recipient: letter.recipient,
    files: attached,
  })
  const { lookup, auth } = letter
  const sent: SentFollowUp = {
    v: 1,
    kind: 'follow-up',
    lookup,
    auth,
    bucket,
    content,
    sig: random(32),
    salt,
    parts: partsOf(attached),
  }
  await put(server, id, sent)
  return id
}

/** Aigerim opens the answers and says that she has read the last one. Gives their texts. */
export async function readAnswers(
  server: TestServer,
  school: SchoolId,
  letter: PostedLetter,
): Promise<readonly string[]> {
  const proof = { lookup: letter.lookup, auth: letter.auth }
  const view = await answerOf(ThreadView, await server.ask('POST', '/api/thread', { body: proof }))
  const place = { school, thread: letter.id }
  const texts: string[] = []
  for (const { id, copy } of view.answers) {
    if (copy === null) continue
    const opened = await openAuthorCopy(letter.answers, { ...place, answer: id }, copy)
    texts.push(opened.text)
  }
  const last = view.answers.at(-1)
  if (last !== undefined) await sayRead(server, place, letter, last.id)
  return texts
}

async function sayRead(
  server: TestServer,
  { school, thread }: ThreadPlace,
  letter: PostedLetter,
  answer: EntryId,
): Promise<void> {
  const entry = {
    v: 1,
    school,
    id: entryId(toBase64url(random(16))),
    kind: 'answer-read',
    on: server.clock.wall().on,
    by: 'author',
    header: { thread, answer },
  } as const
  const salt = answerReadSalt(letter.salt, answer)
  const content = await sealAuthorEntry(letter.answers, { school, thread }, entry, salt)
  const { lookup, auth } = letter
  const sig = random(32)
  const body = { lookup, auth, entry, salt, content, sig }
  const answered = await server.ask('POST', '/api/thread/reading', { body })
  if (!answered.ok) throw new Error(await answered.text())
}

async function put(server: TestServer, id: string, body: SentLetter | SentFollowUp): Promise<void> {
  const answer = await server.ask('PUT', `/api/letters/${id}`, { body })
  if (!answer.ok) throw new Error(await answer.text())
}
