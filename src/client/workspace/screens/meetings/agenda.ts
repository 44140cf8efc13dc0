import * as v from 'valibot'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { clerkFor, type Clerk } from '#core/documents/clerk.ts'
import { onDate } from '#core/documents/dates.ts'
import {
  agendaTitle,
  heardOfOpening,
  type ProposedTitle,
} from '#core/documents/papers/meeting-words.ts'
import {
  agendaFor,
  leaderOn,
  openingsSince,
  type AgendaFacts,
  type ProposedItem,
} from '#core/meetings/agenda.ts'
import { attendanceOn } from '#core/meetings/attendance.ts'
import { newItem, type MeetingItem, type MeetingRecord } from '#core/meetings/meeting.ts'
import { paperPerson } from '#core/meetings/minutes-of.ts'
import { reportDueAt } from '#core/meetings/report.ts'
import { holderOf } from '#core/commission/commission.ts'
import { Lang } from '#core/words/lang.ts'
import type { WorkspaceState } from '../../session/api.ts'
import { commissionIn } from '../../session/commission.ts'
import { regulationOf } from '../../session/in-force.ts'
import { isAnnouncingDue, keptMeetings, openingsHeld, overdueOn, tasksOf } from './facts.ts'

/** What the agenda of a meeting on `day` is made of. */
export function agendaFactsOn(state: WorkspaceState, day: PlainDate): AgendaFacts {
  const regulation = regulationOf(state)
  const meetings = keptMeetings(state)
  return {
    commission: commissionIn(state),
    rules: regulation.commission,
    meetings,
    openings: openingsHeld(state),
    overdue: overdueOn(state, day),
    tasks: tasksOf(state),
    isReportDue: reportDueAt(day, regulation, meetings) !== null,
    isAnnouncingDue: isAnnouncingDue(state, day),
  }
}

/** Items that a meeting on `day` should have, with the titles that its papers print. @clause S0-65 */
export function proposedItems(state: WorkspaceState, day: PlainDate): readonly MeetingItem[] {
  const clerk = clerkOf(state)
  return agendaFor(day, agendaFactsOn(state, day)).map((item): MeetingItem => {
    const { kind, openings, numbers, office } = item
    return {
      ...newItem(kind, titleOf(state, clerk, day, item)),
      openings: [...openings],
      numbers: [...numbers],
      ...(office === undefined ? {} : { election: { office, candidates: [] } }),
    }
  })
}

function titleOf(state: WorkspaceState, clerk: Clerk, day: PlainDate, item: ProposedItem): string {
  const regulation = regulationOf(state)
  const report = reportDueAt(day, regulation, keptMeetings(state))
  const isSecret = regulation.commission?.chair === 'elected-by-secret-ballot'
  const said: ProposedTitle | null =
    item.kind === 'election'
      ? {
          kind: 'election',
          isSecret,
          ...(item.office === undefined ? {} : { office: item.office }),
        }
      : item.kind === 'overdue'
        ? { kind: 'overdue', numbers: item.numbers.map(({ number }) => `№ ${number}`).join(', ') }
        : item.kind === 'report'
          ? report && { kind: 'report', ...report }
          : item.kind === 'other'
            ? null
            : { kind: item.kind }
  return said === null ? '' : agendaTitle(clerk, said)
}

/**
 * A called meeting as it begins: who belongs to it by today's orders, who leads it until anybody is
 * elected, and what is told of the openings since the last one.
 *
 * @clause S4-22 @clause S0-66
 */
export function begun(state: WorkspaceState, called: MeetingRecord): MeetingRecord {
  const { on } = called
  const commission = commissionIn(state)
  const me = state.me?.account
  const attendance = attendanceOn(commission, state.rosters.at(-1)?.people ?? [], on).map(
    (one) => ({ ...one, isPresent: one.member !== undefined && one.member === me }),
  )
  const chair = leaderOn(commission, on)
  const secretary = holderOf(commission, 'secretary', on)?.key
  const { chair: _, secretary: __, ...rest } = called
  const meeting: MeetingRecord = {
    ...rest,
    stage: 'held',
    attendance,
    ...(chair === null ? {} : { chair }),
    ...(secretary === undefined ? {} : { secretary }),
  }
  const toldBy = attendance.find(({ person }) => person === chair)
  const clerk = clerkOf(state)
  const who = toldBy === undefined ? '' : clerk.person(paperPerson(toldBy, new Map()))
  return {
    ...meeting,
    items: meeting.items.map((item) =>
      item.kind === 'openings' && item.heard.length === 0
        ? told(state, clerk, item, on, who)
        : item,
    ),
  }
}

/** The item with the openings since the last meeting, and a draft of what is said of them. */
function told(
  state: WorkspaceState,
  clerk: Clerk,
  item: MeetingItem,
  on: PlainDate,
  who: string,
): MeetingItem {
  const since = openingsSince(on, {
    meetings: keptMeetings(state),
    openings: openingsHeld(state),
  })
  // A box that is opened daily is empty on most days; where minutes stand for the act, each is told.
  const tellsAll = regulationOf(state).acts.whenEmpty === 'minutes' || since.length <= fewOpenings
  const worth = tellsAll ? since : since.filter(({ letters = 0 }) => letters > 0)
  const text = worth
    .slice(-mostTold)
    .map((one) =>
      heardOfOpening(clerk, {
        onDate: onDate(clerk.words.dates, one.on),
        letters: one.letters ?? 0,
      }),
    )
    .join(' ')
  return {
    ...item,
    openings: since.flatMap(({ record }) => record ?? []),
    heard: text === '' ? [] : [{ who, text }],
  }
}

/** So many openings are told one by one. */
const fewOpenings = 4
const mostTold = 40

/** Who writes the words of a meeting: in the language of the regulation. */
export function clerkOf(state: WorkspaceState): Clerk {
  const regulation = regulationOf(state)
  return clerkFor({ regulation, channel: regulation.channels[0]?.id ?? '' }, regulation.language)
}

/** The language of the library of decisions: that of the papers, else that of the screen. */
export const decisionLang = (state: WorkspaceState, lang: Lang): Lang => {
  const { language } = regulationOf(state)
  return v.is(Lang, language) ? language : lang
}
