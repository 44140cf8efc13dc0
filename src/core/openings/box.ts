import * as v from 'valibot'
import type { PlainDate } from '../calendar/plain-date.ts'
import { BoxId, MemberId, type EntryId } from '../ids.ts'
import { signersOf, type Confirmable } from '../log/confirmed.ts'
import { canonical } from '../log/canonical.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import { OpeningPlan, type OpeningMove } from './plan.ts'
import type { HeldOpening } from './opening.ts'

/** What comes into a box; letters of the page that encrypts, when nothing is said. */
export const BoxTakes = v.picklist(['paper', 'calls'])

/** The rules of a box that everybody may know. */
export const BoxRules = v.strictObject({
  box: BoxId,
  /** Paper, or calls that are registered by hand. @clause S0-01 */
  takes: v.exactOptional(BoxTakes),
  ...OpeningPlan.entries,
  /** Working days from the opening to the answer, 1 to 60. */
  answerWorkingDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
})
export type BoxRules = v.InferOutput<typeof BoxRules>

/** A box takes letters from now on, by these rules; said again, the rules change. */
export const BoxPublished = entrySchema('box-published', MemberId, {
  ...BoxRules.entries,
  /** Version of the regulation that it follows. */
  regulation: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
export type BoxPublished = v.InferOutput<typeof BoxPublished>

/** A box takes no more letters; what is in it is still read and answered. */
export const BoxClosed = entrySchema('box-closed', MemberId, { box: BoxId })
export type BoxClosed = v.InferOutput<typeof BoxClosed>

/** Whether letters of the page that encrypts come into `box`, by its rules in force or proposed. */
export const isElectronic = ({ published, proposed }: BoxState): boolean =>
  (published ?? proposed)?.rules.takes === undefined

/** Rules of a box with the signatures under them. */
export interface Publication extends Confirmable {
  readonly rules: BoxRules
  readonly regulation: number
  /** The day of its entry; once in force, the day on which that came about. */
  readonly on: PlainDate
}

/** A closing with the signatures under it. */
export interface Closing extends Confirmable {
  /** The day of its entry; once in force, the day on which that came about. */
  readonly on: PlainDate
}

/** A box as it stands. */
export interface BoxState {
  readonly box: BoxId
  /** The rules in force; null until enough members have confirmed the first. */
  readonly published: Publication | null
  /** Rules that wait for confirmations. */
  readonly proposed: Publication | null
  readonly closing: Closing | null
  readonly closed: Closing | null
  readonly moves: readonly OpeningMove[]
  readonly lastOpening: HeldOpening | null
}

/** Why a publication or closing is refused. */
export type BoxRefusal =
  | 'already-published'
  | 'already-closed'
  | 'box-is-not-published'
  | 'unknown-box'

/**
 * Confirmations that a box's publication or closing needs beside the first signature: two, or one
 * where the commission has only two members.
 */
export const boxConfirmations = (members: number): number => Math.min(2, members - 1)

/** Why `entry` may not publish, or null: the same rules twice say nothing. */
export function refusePublication(box: BoxState | null, entry: BoxPublished): BoxRefusal | null {
  if (box?.closed) return 'already-closed'
  const standing = box?.proposed ?? box?.published
  if (!standing || standing.regulation !== entry.header.regulation) return null
  const { regulation: _, ...rules } = entry.header
  return sameRules(standing.rules, rules) ? 'already-published' : null
}

/** Why a box may not be closed, or null. */
export function refuseClosing(box: BoxState | null): BoxRefusal | null {
  if (box === null) return 'unknown-box'
  if (box.published === null) return 'box-is-not-published'
  return box.closing === null ? null : 'already-closed'
}

/** The box with new rules that wait for confirmation, instead of any that waited before. */
export function foldPublication(
  box: BoxState | null,
  entry: BoxPublished,
  position: Position,
): BoxState {
  const { regulation, ...rules } = entry.header
  const proposed = { ...signed(entry, position), rules, regulation }
  return { ...(box ?? newBox(rules.box)), proposed }
}

/** The box with a closing that waits for confirmation. */
export const foldClosing = (box: BoxState, entry: BoxClosed, position: Position): BoxState => ({
  ...box,
  closing: signed(entry, position),
})

/**
 * The box with everything in force that has enough signatures of the present `members`: a signature
 * counts as long as its person is one of them.
 *
 * @param on - the day of the entry that may have brought the last one.
 */
export function settleBox(box: BoxState, members: readonly MemberId[], on: PlainDate): BoxState {
  return settleClosing(settlePublication(box, members, on), members, on)
}

/**
 * The box by `rules` of a regulation that has come into force, whatever waited for it before. A box
 * that was closed stays closed, and one without a change keeps what it has.
 */
export function putIntoForce(
  box: BoxState | null,
  rules: BoxRules,
  { version, entry, leaf, by, confirmedBy, on }: PutIntoForce,
): BoxState {
  const before = box ?? newBox(rules.box)
  if (before.closed !== null) return before
  const moves = before.moves.filter((move) => move.to.on >= on)
  const published = { rules, regulation: version, entry, leaf, by, confirmedBy, on }
  return { ...before, published, proposed: null, moves }
}

/** The signed version of a regulation by which boxes are opened from now on. */
interface PutIntoForce extends Confirmable {
  readonly version: number
  readonly on: PlainDate
}

function settlePublication(box: BoxState, members: readonly MemberId[], on: PlainDate): BoxState {
  const { proposed } = box
  if (proposed === null || !isSignedByEnough(proposed, members)) return box
  // What was promised for a day ahead is kept under the new rules too.
  const moves = box.moves.filter((move) => move.to.on >= on)
  return { ...box, published: { ...proposed, on }, proposed: null, moves }
}

function settleClosing(box: BoxState, members: readonly MemberId[], on: PlainDate): BoxState {
  const { closing, closed } = box
  if (closing === null || closed !== null || !isSignedByEnough(closing, members)) return box
  return { ...box, closed: { ...closing, on }, proposed: null }
}

/** Whether so many of the present `members` have signed `thing` as a box or regulation needs. */
export function isSignedByEnough(thing: Confirmable, members: readonly MemberId[]): boolean {
  const signers = new Set(signersOf(thing))
  const count = members.filter((member) => signers.has(member)).length
  // Nobody opens or closes the box alone, not even where one member is left.
  return count >= Math.max(2, 1 + boxConfirmations(members.length))
}

const newBox = (box: BoxId): BoxState => ({
  box,
  published: null,
  proposed: null,
  closing: null,
  closed: null,
  moves: [],
  lastOpening: null,
})

const signed = (
  entry: { readonly id: EntryId; readonly by: MemberId; readonly on: PlainDate },
  position: Position,
) => ({ entry: entry.id, leaf: position.leaf, by: entry.by, on: entry.on, confirmedBy: [] })

/** Whether two sets of hours are of one box and say the same. */
export const sameRules = (a: BoxRules, b: BoxRules): boolean => canonical(a) === canonical(b)
