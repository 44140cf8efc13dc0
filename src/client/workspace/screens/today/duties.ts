import type { ClassesToTell } from '#core/announcements/to-tell.ts'
import type { MemberId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import { currentRoster, isMember, seatsOf } from '#core/log/board.ts'
import type { WantedMeeting } from '#core/meetings/count.ts'
import type { ReadingStatus } from '#core/meetings/reading-course.ts'
import type { Task } from '#core/meetings/tasks.ts'
import { signersOf, type Confirmable } from '#core/log/confirmed.ts'
import { issuedPapers, waitsFor, type IssuedPaper } from '../../documents/issued.ts'
import type { Letter, WorkspaceState } from '../../session/api.ts'
import { commissionIn } from '../../session/commission.ts'
import { classesWaiting } from '../announcements/told-today.tsx'
import { boxesLeftOut } from '../box/left-out.ts'
import { publishableRules } from '../box/publishable.ts'
import { handoversIn, handoverWaitsFor } from '../commission/handover/kept-handovers.ts'
import {
  asksForPledge,
  standingOf as pledgeStanding,
} from '../commission/pledge/pledge-standing.ts'
import { waitsForSignature } from '../letters/card/registrars.ts'
import { standingOf, type Standing } from '../letters/standing.ts'
import { meetingsNear } from '../meetings/called-today.tsx'
import { tasksOf, type MeetingOnRecord } from '../meetings/facts.ts'
import { readingWaits } from '../meetings/reading/reading-today.tsx'
import { meetingWanted } from '../meetings/wanted.tsx'

/** A signature that is asked of me. */
export type SignatureDuty =
  | 'founding'
  | 'roster'
  | 'box'
  | 'closing'
  | 'close'
  | 'regulation'
  | 'publish'
  | 'pledge'
  | 'pledge-again'
  | 'handover'

/** What an adult owes today; everything in it comes from what this person can open. */
export interface Duties {
  readonly urgent: readonly Letter[]
  /** Never answered, the most overdue first. */
  readonly due: readonly Letter[]
  /** Written again after an answer, the longest wait first. */
  readonly again: readonly Letter[]
  readonly unregistered: readonly Letter[]
  /** Registered by a colleague, and entered together: they wait for my signature. */
  readonly registrations: readonly Letter[]
  readonly signatures: readonly SignatureDuty[]
  /** Issued, and my signature is missing. */
  readonly papers: readonly IssuedPaper[]
  /** Decisions of meetings that name me, the most overdue first. */
  readonly tasks: readonly Task[]
  /** The joint reading of today, or one that was missed; at most one. */
  readonly readings: readonly ReadingStatus[]
  /** Called for these days, the earliest first. */
  readonly called: readonly MeetingOnRecord[]
  /** The meeting that the regulation will lack; at most one. */
  readonly meetings: readonly WantedMeeting[]
  /** Classes that have not heard how the box works now; at most one. */
  readonly announcements: readonly ClassesToTell[]
}

/** The duties of `me` in `state`. */
export function dutiesOf(state: WorkspaceState, me: MemberId): Duties {
  const opened = state.letters.filter((letter) => letter.isOpened)
  const reading = readingWaits(state)
  const meeting = meetingWanted(state)
  const untold = classesWaiting(state)
  const standing = (wanted: Standing) => opened.filter((letter) => standingOf(letter) === wanted)
  return {
    urgent: standing('urgent'),
    due: standing('waiting').sort((a, b) => (dueOn(a) < dueOn(b) ? -1 : 1)),
    again: standing('again').sort((a, b) => lastWord(a) - lastWord(b)),
    unregistered: standing('new').toReversed(),
    registrations: opened.filter((letter) => waitsForSignature(state, letter, me)).toReversed(),
    signatures:
      state.board === null
        ? []
        : [
            ...signatureDuties(state.board, me),
            ...closingDuties(state, me),
            ...commissionDuties(state, me),
          ],
    papers: issuedPapers(state.records).filter((paper) => waitsFor(paper, me)),
    tasks: tasksOf(state).filter(({ person }) => person === state.me?.name),
    readings: reading === null ? [] : [reading],
    called: meetingsNear(state),
    meetings: meeting === null ? [] : [meeting],
    announcements: untold === null ? [] : [untold],
  }
}

/** How many things wait, the opening left out: it is said first and the same for everybody. */
export const countOf = (duties: Duties): number =>
  Object.values(duties).reduce((sum: number, things: readonly unknown[]) => sum + things.length, 0)

function signatureDuties(board: BoardState, me: MemberId): readonly SignatureDuty[] {
  const roster = currentRoster(board)
  const waitsForMe = (thing: Confirmable | null) => thing !== null && !signersOf(thing).includes(me)
  const isOfThem = roster?.members.includes(me) ?? false
  const isAsked = board.proposedRoster !== null && seatsOf(board.proposedRoster).includes(me)
  const duties: SignatureDuty[] = []
  if (roster === null) duties.push('founding')
  else if ((isOfThem || isAsked) && waitsForMe(board.proposedRoster)) duties.push('roster')
  if (!isOfThem) return duties
  if (board.boxes.some((box) => waitsForMe(box.proposed))) duties.push('box')
  if (board.boxes.some((box) => box.closed === null && waitsForMe(box.closing)))
    duties.push('closing')
  if (waitsForMe(board.proposedRegulation)) duties.push('regulation')
  if (publishableRules(board) !== null) duties.push('publish')
  return duties
}

/** A box that the regulation in force has no more, and that nobody asked to close yet. */
const closingDuties = (state: WorkspaceState, me: MemberId): readonly SignatureDuty[] =>
  state.board !== null &&
  isMember(state.board, me) &&
  boxesLeftOut(state).some(({ closing }) => closing === null)
    ? ['close']
    : []

function commissionDuties(state: WorkspaceState, me: MemberId): readonly SignatureDuty[] {
  const pledge = pledgeStanding(state, me)
  const endsSoon = pledge.kind === 'signed' && pledge.endsSoon
  const handovers = handoversIn(state, commissionIn(state))
  return [
    ...(asksForPledge(state) ? (['pledge'] as const) : []),
    ...(endsSoon ? (['pledge-again'] as const) : []),
    ...(handovers.some((handover) => handoverWaitsFor(handover, me))
      ? (['handover'] as const)
      : []),
  ]
}

const dueOn = (letter: Letter): string => letter.state.registration?.dueOn ?? ''

const lastWord = (letter: Letter): number => letter.state.followUps.at(-1)?.index ?? 0
