import * as v from 'valibot'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { clerkFor, type Clerk } from '#core/documents/clerk.ts'
import { agendaTitle, type ProposedTitle } from '#core/documents/papers/meeting-words.ts'
import { agendaFor, type AgendaFacts, type ProposedItem } from '#core/meetings/agenda.ts'
import { newItem, type MeetingItem } from '#core/meetings/meeting.ts'
import { reportDueAt } from '#core/meetings/report.ts'
import { Lang } from '#core/words/lang.ts'
import type { WorkspaceState } from '../../session/api.ts'
import { commissionIn } from '../../session/commission.ts'
import { regulationOf } from '../../session/in-force.ts'
import { isAnnouncingDue, keptMeetings, openingsHeld, overdueOn, tasksOf } from './facts.ts'

/** What the agenda of a meeting on `day` is made of. */
function agendaFactsOn(state: WorkspaceState, day: PlainDate): AgendaFacts {
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
