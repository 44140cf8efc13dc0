import type { CardWriting } from '#core/appeals/card-fold.ts'
import { periodOf } from '#core/appeals/registration.ts'
import type { PlainDate, WallTime } from '#core/calendar/plain-date.ts'
import { addWorkingDays } from '#core/calendar/working-days.ts'
import type { CardData } from '#core/contract/card-data.ts'
import type { SignedBy } from '#core/contract/letter-body.ts'
import type { RegistrationData } from '#core/contract/thread-data.ts'
import { ordinarySeries, type SeriesId } from '#core/ids.ts'
import { seriesOf } from '#crypto/encrypt/letter-key.ts'
import { isWorked } from './openings.ts'
import type { Player } from './people.ts'
import type { SchoolPlace } from './place.ts'
import { sayInThread, type OpenThread } from './reader.ts'
import { hours } from './story/regulation.ts'
import { wallAt } from './term.ts'

/** The journals of the school. */
export interface Journals {
  /** The series of a set of readers, named by the key of the first letter that has them. */
  readonly confidential: Map<string, SeriesId>
  /** The last number of each series and year. */
  readonly last: Map<string, number>
  /** What stands in the ordinary journal, in the order of its numbers. */
  readonly rows: KeptRow[]
}

/** Journals without a row. */
export const emptyJournals = (): Journals => ({
  confidential: new Map(),
  last: new Map(),
  rows: [],
})

/** A letter's place in a journal, and by when it is answered. */
export interface Registration {
  readonly series: SeriesId
  readonly period: number
  readonly number: number
  readonly dueOn: PlainDate
}

/** What a letter says of itself beside its text. */
export interface Told {
  readonly channel: string
  readonly signed?: SignedBy | undefined
  /** Of what was entered; a letter of the page has only the day on which it came into the log. */
  readonly receivedAt?: WallTime
}

/** What whoever registers knows of a row of the ordinary journal. */
export interface KeptRow extends Registration {
  readonly thread: OpenThread
  /** Of the entry that gave the number. */
  readonly index: number
  readonly on: PlainDate
  readonly by: Player
  readonly told: Told
  readonly data: RegistrationData
  readonly writings: CardWriting[]
  /** Until when it was extended, if it was. */
  extendedTo: PlainDate | null
  annulled: { readonly on: PlainDate; readonly reason: string } | null
}

/** Gives the letter the next number of its journal. @param openedOn - the day of its opening. */
export async function register(
  place: SchoolPlace,
  by: Player,
  thread: OpenThread,
  { data, told, openedOn, journals }: ToRegister,
): Promise<Registration> {
  const series = seriesFor(thread, journals)
  const { on } = wallAt(place.now())
  const period = periodOf(on)
  const number = (journals.last.get(`${series} ${period}`) ?? 0) + 1
  const dueOn = addWorkingDays(openedOn, hours.answerWorkingDays, isWorked)
  const header = { series, period, number, dueOn }
  const { index } = await sayInThread(place, by, thread, {
    kind: 'letter-registered',
    header,
    data,
  })
  journals.last.set(`${series} ${period}`, number)
  if (series === ordinarySeries)
    journals.rows.push({ ...header, ...unchanged(), thread, index, on, by, told, data })
  return header
}

const unchanged = (): Pick<KeptRow, 'writings' | 'extendedTo' | 'annulled'> => ({
  writings: [],
  extendedTo: null,
  annulled: null,
})

interface ToRegister {
  readonly data: RegistrationData
  readonly told: Told
  readonly openedOn: PlainDate
  readonly journals: Journals
}

/** Takes a number back, with its reason. */
export async function annul(
  place: SchoolPlace,
  by: Player,
  thread: OpenThread,
  registration: Registration,
  { reason, journals }: { readonly reason: string; readonly journals: Journals },
): Promise<void> {
  const { dueOn: _, ...header } = registration
  const data = { reason }
  await sayInThread(place, by, thread, { kind: 'registration-annulled', header, data })
  const row = rowOf(journals, thread)
  if (row !== undefined) row.annulled = { on: wallAt(place.now()).on, reason }
}

/** Writes on the card of a registered appeal. */
export async function writeCard(
  place: SchoolPlace,
  by: Player,
  thread: OpenThread,
  { data, journals }: { readonly data: CardData; readonly journals: Journals },
): Promise<void> {
  const { entry, index } = await sayInThread(place, by, thread, { kind: 'card-written', data })
  const writing = { entry: entry.id, index, on: entry.on, by: by.person.id, data }
  rowOf(journals, thread)?.writings.push(writing)
}

/** Gives an appeal more time. */
export async function extend(
  place: SchoolPlace,
  by: Player,
  thread: OpenThread,
  { dueOn, reason, journals }: ToExtend,
): Promise<void> {
  const said = { kind: 'due-date-extended', header: { dueOn }, data: { reason } } as const
  await sayInThread(place, by, thread, said)
  const row = rowOf(journals, thread)
  if (row !== undefined) row.extendedTo = dueOn
}

interface ToExtend {
  readonly dueOn: PlainDate
  readonly reason: string
  readonly journals: Journals
}

/** The row that stands for `thread` now. */
const rowOf = ({ rows }: Journals, thread: OpenThread): KeptRow | undefined =>
  rows.findLast((row) => row.thread.id === thread.id && row.annulled === null)

function seriesFor({ to, readers, key }: OpenThread, { confidential }: Journals): SeriesId {
  const members = to.roster.people.filter(({ seat }) => seat === 'member')
  const isRestricted = members.some(({ id }) => !readers.includes(id))
  if (!isRestricted) return ordinarySeries
  const known = readers.join()
  const series = confidential.get(known) ?? seriesOf(key)
  confidential.set(known, series)
  return series
}
