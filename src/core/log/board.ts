import {
  foldCalendar,
  untouchedCalendar,
  type CalendarState,
} from '../calendar/calendar-changed.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { BoxId, Hash, MemberId } from '../ids.ts'
import {
  foldClosing,
  foldPublication,
  isSignedByEnough,
  putIntoForce,
  settleBox,
  type BoxRules,
  type BoxState,
} from '../openings/box.ts'
import { foldMove, foldOpening } from '../openings/opening.ts'
import { foldRecordKey, noRecordKeys, type RecordKeys } from '../records/record-key.ts'
import { foldRegulation, type RegulationState } from '../regulation/regulation-changed.ts'
import type { SchoolFounded } from '../school/founding.ts'
import { thresholdFor, type RosterChanged } from '../school/roster.ts'
import { foldConfirmation, signersOf, type Confirmable, type Confirmed } from './confirmed.ts'
import type { AnyEntry } from './entries.ts'
import type { Position } from './position.ts'

/** A version of the roster with the signatures under it. */
export interface RosterState extends Confirmable {
  readonly version: number
  readonly roster: Hash
  readonly members: readonly MemberId[]
  readonly reserve: readonly MemberId[]
  readonly attending: readonly MemberId[]
}

/** What everybody in the commission sees: the school, its people and its boxes. */
export interface BoardState {
  readonly school: SchoolFounded['header'] & { readonly on: PlainDate }
  /** Versions in force, the last one now. */
  readonly rosters: readonly RosterState[]
  /** A version that waits for signatures. */
  readonly proposedRoster: RosterState | null
  /** The box that the administrator prepared. */
  readonly preparedBox: BoxRules | null
  readonly boxes: readonly BoxState[]
  /** Versions of the regulation in force, the last one now. */
  readonly regulations: readonly RegulationState[]
  /** A version that waits for signatures. */
  readonly proposedRegulation: RegulationState | null
  /** What the school changed in the calendar of its country. */
  readonly calendar: CalendarState
  readonly recordKeys: RecordKeys
}

/** The roster in force, or null before the genesis is signed. */
export const currentRoster = (board: BoardState): RosterState | null => board.rosters.at(-1) ?? null

/** The box with this id, or null. */
export const boxOf = (board: BoardState, box: BoxId): BoxState | null =>
  board.boxes.find((known) => known.box === box) ?? null

/** Whether `member` has a seat of any kind in the roster in force. */
export function hasSeat(board: BoardState, member: string): boolean {
  const roster = currentRoster(board)
  return roster !== null && seatsOf(roster).some((seated) => seated === member)
}

/** Whether `member` has a slot in every letter by the roster in force; who attends has none. */
export function hasSlot(board: BoardState, member: string): boolean {
  const roster = currentRoster(board)
  return roster !== null && slotsIn(roster).some((seated) => seated === member)
}

/** Whether `person` is a member in the roster in force; the reserve is not. */
export const isMember = (board: BoardState, person: string): boolean =>
  currentRoster(board)?.members.some((member) => member === person) ?? false

/** Everyone a roster lists: the slots of letters in their order, then whoever attends. */
export const seatsOf = (roster: RosterState): readonly MemberId[] => [
  ...roster.members,
  ...roster.reserve,
  ...roster.attending,
]

/** Everyone who has a slot in every letter, in slot order. */
export const slotsIn = (roster: RosterState): readonly MemberId[] => [
  ...roster.members,
  ...roster.reserve,
]

/** Whether `proposed` has the signatures that make it valid after `current`. */
export function isRosterSigned(current: RosterState | null, proposed: RosterState): boolean {
  const signers = new Set(signersOf(proposed))
  if (current === null) return seatsOf(proposed).every((person) => signers.has(person))
  const known = new Set(seatsOf(current))
  const majority = current.members.filter((member) => signers.has(member)).length
  const added = seatsOf(proposed).filter((person) => !known.has(person))
  return majority >= thresholdFor(current.members.length) && added.every((one) => signers.has(one))
}

/** The board after `entry`; entries of threads leave it as it is. */
export function foldBoard(board: BoardState, entry: AnyEntry, position: Position): BoardState {
  const after = foldEntry(board, entry, position)
  return after === board ? board : settle(after, entry.on)
}

/** The board of a school that was just founded. */
export const foundedBoard = (entry: SchoolFounded): BoardState => ({
  school: { ...entry.header, on: entry.on },
  rosters: [],
  proposedRoster: null,
  preparedBox: null,
  boxes: [],
  regulations: [],
  proposedRegulation: null,
  calendar: untouchedCalendar,
  recordKeys: noRecordKeys,
})

/** What an entry may confirm on the board, or null when it names nothing that waits. */
export function confirmableOnBoard(board: BoardState, entry: Confirmed): Confirmable | null {
  const waiting = [
    board.proposedRoster,
    board.proposedRegulation,
    ...board.boxes.flatMap((box) => [box.proposed, box.closed === null ? box.closing : null]),
  ]
  return waiting.find((thing) => thing?.entry === entry.header.entry) ?? null
}

function foldEntry(board: BoardState, entry: AnyEntry, position: Position): BoardState {
  switch (entry.kind) {
    case 'settings-changed': {
      const { setting: _, ...rules } = entry.header
      return { ...board, preparedBox: rules }
    }
    case 'roster-changed':
      return { ...board, proposedRoster: waitingRoster(entry, position) }
    case 'confirmed':
      return entry.header.thread === undefined ? foldBoardConfirmation(board, entry) : board
    case 'box-published':
      return onBox(board, entry.header.box, (box) => foldPublication(box, entry, position))
    case 'box-closed':
      return onBox(board, entry.header.box, (box) => box && foldClosing(box, entry, position))
    case 'box-opened':
      return onBox(board, entry.header.box, (box) => box && foldOpening(box, entry, position))
    case 'opening-moved':
      return onBox(board, entry.header.box, (box) => box && foldMove(box, entry))
    case 'regulation-changed':
      return { ...board, proposedRegulation: foldRegulation(entry, position) }
    case 'calendar-changed':
      return { ...board, calendar: foldCalendar(entry) }
    case 'record-key-made':
      return foldRecordKey(board, entry)
    default:
      return board
  }
}

/** Puts in force what has its signatures: first the roster, for it says whose signatures count. */
function settle(board: BoardState, on: PlainDate): BoardState {
  const settled = settleRoster(board)
  const members = currentRoster(settled)?.members ?? []
  const regulated = settleRegulation(settled, members, on)
  return { ...regulated, boxes: regulated.boxes.map((box) => settleBox(box, members, on)) }
}

function waitingRoster(entry: RosterChanged, { leaf }: Position): RosterState {
  const { prev: _, attending = [], ...roster } = entry.header
  return { ...roster, attending, entry: entry.id, leaf, by: entry.by, confirmedBy: [] }
}

function settleRoster(board: BoardState): BoardState {
  const next = board.proposedRoster
  if (next === null || !isRosterSigned(currentRoster(board), next)) return board
  return { ...board, rosters: [...board.rosters, next], proposedRoster: null }
}

/** The regulation in force once enough of `members` have signed it, and its boxes by its hours. */
function settleRegulation(
  board: BoardState,
  members: readonly MemberId[],
  on: PlainDate,
): BoardState {
  const next = board.proposedRegulation
  if (next === null || !isSignedByEnough(next, members)) return board
  const { boxes, ...signed } = next
  const after = { ...board, regulations: [...board.regulations, { ...next, on }] }
  return boxes.reduce<BoardState>(
    (changed, rules) =>
      onBox(changed, rules.box, (box) => putIntoForce(box, rules, { ...signed, on })),
    { ...after, proposedRegulation: null },
  )
}

function foldBoardConfirmation(board: BoardState, entry: Confirmed): BoardState {
  const sign = <Thing extends Confirmable>(thing: Thing | null) =>
    thing?.entry === entry.header.entry ? foldConfirmation(thing, entry) : thing
  return {
    ...board,
    proposedRoster: sign(board.proposedRoster),
    proposedRegulation: sign(board.proposedRegulation),
    boxes: board.boxes.map((box) => ({
      ...box,
      proposed: sign(box.proposed),
      closing: sign(box.closing),
    })),
  }
}

/** The board with one box changed in its place, or with one more box. */
function onBox(
  board: BoardState,
  id: BoxId,
  change: (box: BoxState | null) => BoxState | null,
): BoardState {
  const known = boxOf(board, id)
  const changed = change(known)
  if (changed === null) return board
  if (known === null) return { ...board, boxes: [...board.boxes, changed] }
  return { ...board, boxes: board.boxes.map((box) => (box === known ? changed : box)) }
}
