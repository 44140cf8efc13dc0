import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { AuthorKind } from '#core/contract/letter-body.ts'
import type { MemberId, ThreadId } from '#core/ids.ts'
import type { Letter } from '../../session/api.ts'
import { standingOf, type Standing } from './standing.ts'

/** What a letter waits for, as the list groups it. */
export const stages = ['all', 'register', 'answer', 'answered', 'muted'] as const
export type Stage = (typeof stages)[number]

/** What only some letters are. */
export const onlys = ['urgent', 'few', 'mine', 'overdue'] as const
export type Only = (typeof onlys)[number]

/** How long ago a letter came, in days. */
const periodDays = { any: Infinity, month: 30, quarter: 90, year: 365 } as const
export type Period = keyof typeof periodDays

export type Order = 'newest' | 'oldest' | 'due'

/** Which letters the list shows, and in what order. */
export interface Filters {
  readonly stage: Stage
  readonly only: readonly Only[]
  readonly who: AuthorKind | 'anyone' | 'unsaid'
  readonly period: Period
  readonly order: Order
}

/** The list as it is at first: everything, newest first. */
export const noFilters: Filters = {
  stage: 'all',
  only: [],
  who: 'anyone',
  period: 'any',
  order: 'newest',
}

/** Who looks, when, and what the search found: null when nothing is searched for. */
export interface Looking {
  readonly me: MemberId | null
  readonly today: PlainDate | null
  readonly hits: ReadonlySet<ThreadId> | null
}

/** The `letters`, newest first, that pass `filters` and were found. */
export function lettersFor(
  letters: readonly Letter[],
  filters: Filters,
  looking: Looking,
): readonly Letter[] {
  const since = firstDay(filters.period, looking.today)
  const kept = letters.filter(
    (letter) =>
      letter.isOpened &&
      (looking.hits === null || looking.hits.has(letter.state.thread)) &&
      isAt(filters.stage, letter, looking) &&
      isBy(filters.who, letter) &&
      (since === null || letter.state.received.on >= since) &&
      filters.only.every((only) => is[only](letter, looking)),
  )
  if (filters.order === 'newest') return kept
  // The sort is stable: letters due on the same day stay oldest first.
  const oldest = kept.toReversed()
  return filters.order === 'oldest' ? oldest : oldest.sort((a, b) => compare(dueOf(a), dueOf(b)))
}

const standings: Readonly<Record<Stage, readonly Standing[]>> = {
  all: ['urgent', 'new', 'waiting', 'again', 'answered'],
  register: ['urgent', 'new'],
  answer: ['urgent', 'waiting', 'again'],
  answered: ['answered'],
  muted: ['muted'],
}

/** What was put aside is in nobody's way, and is found when it is searched for. */
const isAt = (stage: Stage, letter: Letter, { hits }: Looking): boolean =>
  standings[stage].includes(standingOf(letter)) ||
  (stage === 'all' && hits !== null && letter.state.muted !== null)

const isBy = (who: Filters['who'], { body }: Letter): boolean =>
  who === 'anyone' || (body.who ?? 'unsaid') === who

const is: Readonly<Record<Only, (letter: Letter, looking: Looking) => boolean>> = {
  urgent: ({ state }) => state.urgentAt !== null,
  few: ({ isRestricted }) => isRestricted,
  mine: ({ state, awaitsAnswer }, { me }) => awaitsAnswer && state.registration?.by === me,
  overdue: (letter, { today }) => letter.awaitsAnswer && today !== null && dueOf(letter) < today,
}

/** The day of the answer; after every other day when there is none to keep. */
const dueOf = ({ state: { registration, answers } }: Letter): string =>
  registration !== null && answers.length === 0 ? registration.dueOn : '9999-12-31'

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function firstDay(period: Period, today: PlainDate | null): PlainDate | null {
  const days = periodDays[period]
  return today === null || days === Infinity ? null : addDays(today, -days)
}
