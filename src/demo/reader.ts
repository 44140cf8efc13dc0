import { fromBase64url, sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { AuthorCopy } from '#core/contract/sealed.ts'
import { entryId, hash, type EntryId } from '#core/ids.ts'
import type { AnswerWay } from '#core/appeals/answer.ts'
import { rosterHash } from '#core/school/roster.ts'
import { openLetter } from '#crypto/decrypt/open-letter.ts'
import { openSlot } from '#crypto/decrypt/open-slot.ts'
import { sealAuthorCopy } from '#crypto/encrypt/author-copy.ts'
import { entriesKeyOf } from '#crypto/encrypt/letter-key.ts'
import { sealThreadContent } from '#crypto/encrypt/thread-content.ts'
import { seatsOf, type Sealed } from './author.ts'
import { append, newEntry, signed } from './hand.ts'
import type { Player } from './people.ts'
import { random, type SchoolPlace } from './place.ts'
import { wallAt } from './term.ts'

/** A letter that a member opened with the own key. */
export interface OpenThread extends Pick<Sealed, 'id' | 'to' | 'readers'> {
  /** K. */
  readonly key: Bytes
  readonly answers: Bytes
}

/** Opens the slot of `by`, and with it the letter. */
export async function open(place: SchoolPlace, by: Player, sealed: Sealed): Promise<OpenThread> {
  const { id, to, readers, slots, body } = sealed
  const seats = seatsOf(to).map(({ member }) => member)
  const seat = seats.indexOf(by.person.id)
  const slot = slots[seat]
  if (slot === undefined) throw new RangeError('a reader without a seat')
  const about = { letter: id, roster: rosterHash(to.roster) }
  const opened = await openSlot(by.identity, slot, { ...about, seats: seats.length, seat })
  const text = await openLetter({ school: place.school, ...about, parts: [], body, seats }, opened)
  return { id, to, readers, key: opened.key, answers: fromBase64url(text.answers) }
}

/** Somebody reads the letter for the first time. */
export const sayFirstRead = (place: SchoolPlace, by: Player, thread: OpenThread) =>
  sayInThread(place, by, thread, { kind: 'letter-first-read' })

/** Leaves a word for the other readers; the author never sees it. */
export const note = (place: SchoolPlace, by: Player, thread: OpenThread, text: string) =>
  sayInThread(place, by, thread, { kind: 'note-added', data: { text } })

/** Answers the author: once for the readers, once for the code. */
export async function answer(
  place: SchoolPlace,
  by: Player,
  { id: thread, key, answers }: OpenThread,
  text: string,
): Promise<EntryId> {
  const { school } = place
  const id = entryId(toBase64url(random(16)))
  const { on } = wallAt(place.now())
  const said: AuthorCopy = { v: 1, thread, answer: id, text, role: by.person.role, on }
  const copy = await sealAuthorCopy(answers, { school, thread, answer: id }, said)
  const header = { thread, way: 'code', copy: hash(toBase64url(sha256(copy))) }
  const entry = { ...newEntry(place, by, { kind: 'answer-sent', header }), id }
  const salt = random(32)
  const about = { school, thread }
  const content = await sealThreadContent(entriesKeyOf(key), about, entry, salt, { text })
  await append(place, by, { ...(await signed(by, entry, content, salt)), copy })
  return id
}

/** Writes down an answer that did not go by the code. */
export const answerOtherwise = (
  place: SchoolPlace,
  by: Player,
  thread: OpenThread,
  { way, ...data }: Given,
) => sayInThread(place, by, thread, { kind: 'answer-sent', header: { way }, data })

interface Given {
  readonly way: Exclude<AnswerWay, 'code'>
  readonly text: string
  readonly givenOn: PlainDate
}

/** What is said in a thread. */
interface SaidInThread {
  readonly kind:
    | 'letter-first-read'
    | 'letter-registered'
    | 'registration-annulled'
    | 'note-added'
    | 'answer-sent'
    | 'card-written'
    | 'due-date-extended'
  readonly header?: object
  readonly data?: object
}

/** Writes an entry of a thread, sealed for its readers. */
export async function sayInThread(
  place: SchoolPlace,
  by: Player,
  { id: thread, key }: OpenThread,
  { kind, header = {}, data }: SaidInThread,
) {
  const { school } = place
  const entry = newEntry(place, by, { kind, header: { thread, ...header } })
  const salt = random(32)
  const content = await sealThreadContent(entriesKeyOf(key), { school, thread }, entry, salt, data)
  return append(place, by, await signed(by, entry, content, salt))
}
