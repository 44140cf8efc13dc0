import { sha256, toBase64url, utf8 } from '#core/bytes.ts'
import { addDays, plainDate, type PlainDate } from '#core/calendar/plain-date.ts'
import { boxId, entryId, hash, memberId, ordinarySeries, schoolId, seriesId } from '#core/ids.ts'
import {
  recordId,
  threadId,
  type Hash,
  type MemberId,
  type RecordId,
  type ThreadId,
} from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import { threadOfEntry, type AnyEntry, type Kind } from '#core/log/entries.ts'
import type { Audience } from '#core/records/audience.ts'
import { recordKeyInUse } from '#core/records/record-key.ts'
import type { RecordState } from '#core/records/record.ts'
import type { SchoolFounded } from '#core/school/founding.ts'

/** The id that stands for `name`. */
export const idOf = (name: string) => toBase64url(sha256(utf8(name)).slice(0, 16))

/** A hash that stands for `name`. */
export const hashOf = (name: string): Hash => hash(toBase64url(sha256(utf8(name))))

export const school = schoolId(idOf('school'))
export const box = boxId(idOf('box'))
export const otherBox = boxId(idOf('another box'))
/** Psychologist, deputy director and social pedagogue; the reserve sits outside the school. */
export const [dana, marat, saule, erlan] = [
  memberId(idOf('Dana')),
  memberId(idOf('Marat')),
  memberId(idOf('Saule')),
  memberId(idOf('Erlan')),
]
/** Somebody with keys and without a seat. */
export const stranger = memberId(idOf('stranger'))
/** The series of letters that Dana may not read. */
export const restrictedSeries = seriesId(idOf('restricted series'))

export const friday = plainDate('2026-11-20')
export const saturday = addDays(friday, 1)
export const monday = addDays(friday, 3)
export const tuesday = addDays(friday, 4)
/** Working days at 15:00, answers in five working days. */
export const rules = { box, days: [1, 2, 3, 4, 5], at: 900, answerWorkingDays: 5 }

/** What somebody wants to write; school, id and day come from the log it is written into. */
export type DraftOf<K extends Kind> = Pick<EntryOf<K>, 'kind' | 'by' | 'header'> & {
  readonly on?: PlainDate
  readonly id?: string
}
type EntryOf<K extends Kind> = Extract<AnyEntry, { readonly kind: K }>
export type Draft = { [K in Kind]: DraftOf<K> }[Kind]

/** The founding of the cast's school: entry 0. */
export const founding: SchoolFounded = {
  v: 1,
  school,
  id: entryId(idOf('founding')),
  kind: 'school-founded',
  on: friday,
  by: 'server',
  header: { country: 'KZ', zone: 'Asia/Almaty', lang: 'kk', logKey: hashOf('log key') },
}

/** The leaf that an entry has in these logs. */
export const leafFor = (entry: AnyEntry): Hash => hashOf(`leaf of ${entry.id}`)

/** `by` puts their signature under `entry`. */
export const confirmation = (entry: AnyEntry, by: MemberId): DraftOf<'confirmed'> => {
  const thread = threadOfEntry(entry)
  const header = { entry: entry.id, leaf: leafFor(entry) }
  return { kind: 'confirmed', by, header: thread === null ? header : { ...header, thread } }
}

/** The next version of a roster after that in force, proposed by `by`. */
export function rosterDraft(
  { board }: { readonly board: BoardState },
  by: MemberId,
  members: readonly MemberId[],
  reserve: readonly MemberId[] = [],
): DraftOf<'roster-changed'> {
  const current = board.rosters.at(-1)
  const version = (current?.version ?? 0) + 1
  const header = {
    version,
    ...(current === undefined ? {} : { prev: current.roster }),
    roster: hashOf(`roster ${version} ${members.join()} ${reserve.join()}`),
    members: [...members],
    reserve: [...reserve],
  }
  return { kind: 'roster-changed', by, header }
}

/** The box by `rules`, published by `by`. */
export const publication = (
  by: MemberId,
  change: Partial<EntryOf<'box-published'>['header']> = {},
): DraftOf<'box-published'> => ({
  kind: 'box-published',
  by,
  header: { ...rules, regulation: 1, ...change },
})

/** The box closed by `by`. */
export const closing = (by: MemberId): DraftOf<'box-closed'> => ({
  kind: 'box-closed',
  by,
  header: { box },
})

/** An opening of the box for the planned day `on` at 15:00, unless `change` says otherwise. */
export const opening = (
  by: MemberId,
  on: PlainDate,
  { at = rules.at, ...change }: Partial<EntryOf<'box-opened'>['header'] & { at: number }> = {},
): DraftOf<'box-opened'> => ({
  kind: 'box-opened',
  by,
  header: {
    box,
    planned: { on, at },
    present: [by],
    ordinary: 0,
    before: { size: 1, root: hashOf('before') },
    ...change,
  },
})

/** One opening moved by Marat, from and to a day and its minute. */
export const move = (
  [from, at]: readonly [PlainDate, number],
  [to, then]: readonly [PlainDate, number],
): DraftOf<'opening-moved'> => ({
  kind: 'opening-moved',
  by: marat,
  header: { box, from: { on: from, at }, to: { on: to, at: then } },
})

/** Aigerim's letter number `n`; `at` is the second of a letter that says "danger now". */
export const letterId = (n: number): ThreadId => threadId(idOf(`letter ${n}`))
export const letter = (n: number, at?: number): DraftOf<'letter-received'> => ({
  kind: 'letter-received',
  by: 'author',
  id: letterId(n),
  header: {
    box,
    bucket: 4096,
    parts: 0,
    roster: hashOf('roster'),
    ...(at === undefined ? {} : { at }),
  },
})

/** Letter `n` gets `number` in the journal of 2026. */
export const registration = (
  n: number,
  number: number,
  change: Partial<EntryOf<'letter-registered'>['header']> = {},
): DraftOf<'letter-registered'> => ({
  kind: 'letter-registered',
  by: marat,
  header: {
    thread: letterId(n),
    series: ordinarySeries,
    period: 2026,
    number,
    dueOn: addDays(friday, 7),
    ...change,
  },
})

/** Marat answers letter `n`. */
export const answer = (n: number): DraftOf<'answer-sent'> => ({
  kind: 'answer-sent',
  by: marat,
  header: { thread: letterId(n), way: 'code', copy: hashOf('copy') },
})

/** The author of letter `n` writes again. */
export const followUp = (n: number): DraftOf<'follow-up-received'> => ({
  kind: 'follow-up-received',
  by: 'author',
  header: { thread: letterId(n), bucket: 1024, parts: 0 },
})

/** `by` makes the key of `audience` by the roster in force. */
export const recordKey = (
  { board }: { readonly board: BoardState },
  by: MemberId,
  audience: Audience,
): DraftOf<'record-key-made'> => ({
  kind: 'record-key-made',
  by,
  header: { audience, roster: board.rosters.at(-1)?.roster ?? hashOf('no roster') },
})

/** `by` writes the next version of record `n` for everybody, under the key in use. */
export function recordDraft(
  { board, records }: { readonly board: BoardState; readonly records: Records },
  by: MemberId,
  n: number,
  change: Partial<EntryOf<'record-written'>['header']> = {},
): DraftOf<'record-written'> {
  const record = recordId(idOf(`record ${n}`))
  const before = records.get(record)
  const header = {
    record,
    version: (before?.version ?? 0) + 1,
    audience: 'everybody',
    key: recordKeyInUse(board, 'everybody') ?? entryId(idOf('no key')),
    ...(before?.paper ? { paper: before.paper } : {}),
    closes: false,
  } as const
  return { kind: 'record-written', by, header: { ...header, ...change } }
}

/** `by` signs record `n` as it stands. */
export function recordSignature(
  { records }: { readonly records: Records },
  by: MemberId,
  n: number,
): DraftOf<'record-signed'> {
  const record = recordId(idOf(`record ${n}`))
  const { entry, leaf } = records.get(record) ?? {}
  const header = { record, entry: entry ?? entryId(idOf('none')), leaf: leaf ?? hashOf('none') }
  return { kind: 'record-signed', by, header }
}

type Records = ReadonlyMap<RecordId, RecordState>
