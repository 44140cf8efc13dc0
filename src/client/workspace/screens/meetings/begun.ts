import type { PlainDate } from '#core/calendar/plain-date.ts'
import { holderOf } from '#core/commission/commission.ts'
import type { Clerk } from '#core/documents/clerk.ts'
import { onDate } from '#core/documents/dates.ts'
import { heardOfOpening } from '#core/documents/papers/meeting-words.ts'
import { leaderOn, openingsSince } from '#core/meetings/agenda.ts'
import { attendanceOn } from '#core/meetings/attendance.ts'
import type { MeetingItem, MeetingRecord } from '#core/meetings/meeting.ts'
import { paperPerson } from '#core/meetings/minutes-of.ts'
import { isNotedInMinutes } from '#core/openings/opening-papers.ts'
import type { WorkspaceState } from '../../session/api.ts'
import { commissionIn } from '../../session/commission.ts'
import { regulationOf } from '../../session/in-force.ts'
import { clerkOf, proposedItems } from './agenda.ts'
import { keptMeetings, openingsHeld } from './facts.ts'

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
  const items = [...meeting.items, ...openingsToNote(state, called)]
  const toldBy = attendance.find(({ person }) => person === chair)
  const clerk = clerkOf(state)
  const who = toldBy === undefined ? '' : clerk.person(paperPerson(toldBy, new Map()))
  return {
    ...meeting,
    items: items.map((item) =>
      item.kind === 'openings' && item.heard.length === 0
        ? told(state, clerk, item, on, who)
        : item,
    ),
  }
}

/**
 * Where minutes stand for an act, openings come onto the agenda of a meeting that was called before
 * them: nothing else would tell of them. @clause S0-66
 */
function openingsToNote(
  state: WorkspaceState,
  { on, items }: MeetingRecord,
): readonly MeetingItem[] {
  const regulation = regulationOf(state)
  const hasItem = items.some(({ kind }) => kind === 'openings')
  const isAsked = openingsHeld(state).some(({ letters = 0 }) =>
    isNotedInMinutes({ letters }, regulation),
  )
  if (hasItem || !isAsked) return []
  return proposedItems(state, on).filter(({ kind }) => kind === 'openings')
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
