import type { PlainDate } from '../calendar/plain-date.ts'
import { holderOf, type CommissionRecord } from '../commission/commission.ts'
import type { RecordId } from '../ids.ts'
import type { Commission } from '../regulation/settings/commission.ts'
import type { ItemKind, KeptMeeting } from './meeting.ts'
import type { Task } from './tasks.ts'

/** An opening of a box; one of the electronic box has no record. */
export interface HeldOpening {
  readonly record?: RecordId
  readonly on: PlainDate
  readonly letters?: number
}

/** What the agenda is made of. */
export interface AgendaFacts {
  readonly commission: CommissionRecord
  readonly rules: Commission | undefined
  readonly meetings: readonly KeptMeeting[]
  /** Openings that were held, with their day. */
  readonly openings: readonly HeldOpening[]
  /** Registered letters that every member reads and whose answer is overdue. */
  readonly overdue: readonly { readonly period: number; readonly number: number }[]
  readonly tasks: readonly Task[]
  /** A report that falls due before the next meeting. */
  readonly isReportDue: boolean
  /** Classes that have not heard of the box this school year. */
  readonly isAnnouncingDue: boolean
}

/** One proposed item; its title is a text of `core/words`. */
export interface ProposedItem {
  readonly kind: ItemKind
  readonly office?: 'chair' | 'secretary'
  readonly openings: readonly RecordId[]
  readonly numbers: readonly { readonly period: number; readonly number: number }[]
}

/**
 * What is due at a meeting on `day`: first the election that is still missing, then the openings since
 * the last meeting, what is overdue, tasks that nobody has finished, a report, classes to be told.
 *
 * @clause S0-65 @clause S0-67 @clause S4-25 @clause S4-26
 */
export function agendaFor(day: PlainDate, facts: AgendaFacts): readonly ProposedItem[] {
  const { commission, rules, overdue, tasks } = facts
  const nothing = { openings: [], numbers: [] }
  const isElected = rules?.chair.startsWith('elected') ?? false
  const vacant = (['chair', 'secretary'] as const).filter(
    (office) => isElected && holderOf(commission, office, day) === null,
  )
  const since = openingsSince(day, facts)
  const item = (isDue: boolean, kind: ItemKind): readonly ProposedItem[] =>
    isDue ? [{ kind, ...nothing }] : []
  return [
    ...vacant.map((office) => ({ kind: 'election' as const, office, ...nothing })),
    ...(since.length === 0
      ? []
      : [
          {
            kind: 'openings' as const,
            openings: since.flatMap(({ record }) => record ?? []),
            numbers: [],
          },
        ]),
    ...(overdue.length === 0 ? [] : [{ kind: 'overdue' as const, openings: [], numbers: overdue }]),
    ...item(tasks.length > 0, 'tasks'),
    ...item(facts.isReportDue, 'report'),
    ...item(facts.isAnnouncingDue, 'announcing'),
  ]
}

/**
 * Openings since the last meeting before `day` that no meeting has discussed, in their order.
 *
 * @clause S0-66 @clause S0-67
 */
export function openingsSince(
  day: PlainDate,
  { meetings, openings }: Pick<AgendaFacts, 'meetings' | 'openings'>,
): readonly HeldOpening[] {
  // Whoever is called to hear of an opening has not heard of it yet.
  const held = meetings.flatMap(({ meeting }) => (meeting.stage === 'held' ? [meeting] : []))
  const last = held
    .map(({ on }) => on)
    .filter((on) => on < day)
    .sort()
    .at(-1)
  const discussed = new Set(held.flatMap(({ items }) => items.flatMap((item) => item.openings)))
  return openings.filter(
    ({ record, on }) =>
      on <= day &&
      (record === undefined || !discussed.has(record)) &&
      (last === undefined || on >= last),
  )
}

/**
 * Who leads a meeting on `day`: the chair, before any election the responsible person, else nobody
 * until the meeting chooses.
 *
 * @clause S4-22 @clause S0-71
 */
export const leaderOn = (commission: CommissionRecord, day: PlainDate): string | null =>
  (holderOf(commission, 'chair', day) ?? holderOf(commission, 'responsible', day))?.key ?? null
