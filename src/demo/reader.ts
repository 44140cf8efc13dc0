import { answerDueOn, periodOf } from '#core/appeals/registration.ts'
import { fromBase64url, sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { AuthorCopy } from '#core/contract/sealed.ts'
import { entryId, hash, ordinarySeries, type EntryId, type SeriesId } from '#core/ids.ts'
import type { BoxRules } from '#core/openings/box.ts'
import { rosterHash } from '#core/school/roster.ts'
import { openLetter } from '#crypto/decrypt/open-letter.ts'
import { openSlot } from '#crypto/decrypt/open-slot.ts'
import { sealAuthorCopy } from '#crypto/encrypt/author-copy.ts'
import { entriesKeyOf, seriesOf } from '#crypto/encrypt/letter-key.ts'
import { sealThreadContent } from '#crypto/encrypt/thread-content.ts'
import type { Sent } from './author.ts'
import { append, newEntry, signed } from './hand.ts'
import type { Player } from './people.ts'
import { random, type SchoolPlace } from './place.ts'
import { isWorked } from './openings.ts'
import { wallAt } from './term.ts'

/** A letter that a member opened with the own key. */
export interface OpenThread {
  readonly sent: Sent
  /** K. */
  readonly key: Bytes
  readonly answers: Bytes
}

/** The journals of the school: the last number of each series and year. */
export interface Journals {
  /** The series of a set of readers, named by the key of the first letter that has them. */
  readonly confidential: Map<string, SeriesId>
  readonly last: Map<string, number>
}

/** Opens the slot of `by`, and with it the letter. */
export async function open(place: SchoolPlace, by: Player, sent: Sent): Promise<OpenThread> {
  const { players, roster } = sent.to
  const seat = players.findIndex(({ person }) => person.id === by.person.id)
  const slot = sent.letter.slots[seat]
  if (slot === undefined) throw new RangeError('a reader without a seat')
  const about = { letter: sent.id, roster: rosterHash(roster) }
  const opened = await openSlot(by.identity, slot, { ...about, seats: players.length, seat })
  const { body } = sent.letter
  const seats = players.map(({ person }) => person.id)
  const text = await openLetter({ school: place.school, ...about, parts: [], body, seats }, opened)
  return { sent, key: opened.key, answers: fromBase64url(text.answers) }
}

/** Somebody reads the letter for the first time. */
export const sayFirstRead = (place: SchoolPlace, by: Player, thread: OpenThread) =>
  write(place, by, thread, 'letter-first-read', {})

/** A letter's place in a journal. */
export interface Registration {
  readonly series: SeriesId
  readonly period: number
  readonly number: number
}

/** Gives the letter the next number of its journal. @param openedOn - the day of its opening. */
export async function register(
  place: SchoolPlace,
  by: Player,
  thread: OpenThread,
  { brief, isAnonymous, openedOn, rules, journals }: ToRegister,
): Promise<Registration> {
  const series = seriesFor(thread, journals)
  const period = periodOf(wallAt(place.now()).on)
  const number = (journals.last.get(`${series} ${period}`) ?? 0) + 1
  const header = { series, period, number, dueOn: answerDueOn(rules, openedOn, isWorked) }
  await write(place, by, thread, 'letter-registered', header, { brief, isAnonymous })
  journals.last.set(`${series} ${period}`, number)
  return { series, period, number }
}

interface ToRegister {
  readonly brief: string
  readonly isAnonymous: boolean
  readonly openedOn: PlainDate
  readonly rules: BoxRules
  readonly journals: Journals
}

/** Takes a number back, with its reason. */
export const annul = (
  place: SchoolPlace,
  by: Player,
  thread: OpenThread,
  registration: Registration,
  reason: string,
) => write(place, by, thread, 'registration-annulled', registration, { reason })

/** Leaves a word for the other readers; the author never sees it. */
export const note = (place: SchoolPlace, by: Player, thread: OpenThread, text: string) =>
  write(place, by, thread, 'note-added', {}, { text })

/** Answers the author: once for the readers, once for the code. */
export async function answer(
  place: SchoolPlace,
  by: Player,
  { sent, key, answers }: OpenThread,
  text: string,
): Promise<EntryId> {
  const { school } = place
  const thread = sent.id
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

async function write(
  place: SchoolPlace,
  by: Player,
  { sent, key }: OpenThread,
  kind: 'letter-first-read' | 'letter-registered' | 'registration-annulled' | 'note-added',
  rest: object,
  data?: object,
): Promise<void> {
  const { school } = place
  const thread = sent.id
  const entry = newEntry(place, by, { kind, header: { thread, ...rest } })
  const salt = random(32)
  const content = await sealThreadContent(entriesKeyOf(key), { school, thread }, entry, salt, data)
  await append(place, by, await signed(by, entry, content, salt))
}

function seriesFor({ sent, key }: OpenThread, { confidential }: Journals): SeriesId {
  const members = sent.to.roster.people.filter(({ seat }) => seat === 'member')
  const isRestricted = members.some(({ id }) => !sent.readers.includes(id))
  if (!isRestricted) return ordinarySeries
  const readers = sent.readers.join()
  const series = confidential.get(readers) ?? seriesOf(key)
  confidential.set(readers, series)
  return series
}
