import * as v from 'valibot'
import type { PlainDate } from '../calendar/plain-date.ts'
import { BoxId, MemberId, type EntryId } from '../ids.ts'
import type { Confirmable } from '../log/confirmed.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import { OpeningPlan, type OpeningMove } from './plan.ts'
import type { HeldOpening } from './opening.ts'

/** The rules of a box that everybody may know. */
export const BoxRules = v.strictObject({
  box: BoxId,
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

/** Rules of a box with the signatures under them. */
export interface Publication extends Confirmable {
  readonly rules: BoxRules
  readonly on: PlainDate
}

/** A closing with the signatures under it. */
export interface Closing extends Confirmable {
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
export type BoxRefusal = 'already-published' | 'already-closed' | 'unknown-box'

/**
 * Confirmations that a box's publication or closing needs beside the first signature: two, or one
 * where the commission has only two members.
 */
export const boxConfirmations = (members: number): number => Math.min(2, members - 1)

/** Why `entry` may not publish, or null: the same rules twice say nothing. */
export function refusePublication(box: BoxState | null, entry: BoxPublished): BoxRefusal | null {
  if (box?.closed) return 'already-closed'
  const standing = box?.proposed ?? box?.published
  return standing && sameRules(standing.rules, entry.header) ? 'already-published' : null
}

/** Why a box may not be closed, or null. */
export function refuseClosing(box: BoxState | null): BoxRefusal | null {
  if (box === null) return 'unknown-box'
  return box.closing === null ? null : 'already-closed'
}

/** The box with new rules that wait for confirmation. */
export function foldPublication(
  box: BoxState | null,
  entry: BoxPublished,
  position: Position,
): BoxState {
  const { regulation: _, ...rules } = entry.header
  return { ...(box ?? newBox(rules.box)), proposed: { ...signed(entry, position), rules } }
}

/** The box with a closing that waits for confirmation. */
export const foldClosing = (box: BoxState, entry: BoxClosed, position: Position): BoxState => ({
  ...box,
  closing: signed(entry, position),
})

/** The box after a confirmation: what has enough signatures comes into force. */
export function settleBox(box: BoxState, members: number): BoxState {
  const needed = boxConfirmations(members)
  const isEnough = (thing: Confirmable | null) =>
    thing !== null && thing.confirmedBy.length >= needed
  const opened = isEnough(box.proposed)
    ? { ...box, published: box.proposed, proposed: null, moves: [] }
    : box
  return isEnough(opened.closing) ? { ...opened, closed: opened.closing } : opened
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

const sameRules = (a: BoxRules, b: BoxRules) =>
  a.box === b.box &&
  a.at === b.at &&
  a.answerWorkingDays === b.answerWorkingDays &&
  a.days.join() === b.days.join()
