import * as v from 'valibot'
import { compareWallTimes, type PlainDate, type WallTime } from '../calendar/plain-date.ts'
import { BoxId, EntryId, MemberId } from '../ids.ts'
import { PersonName } from '../school/roster.ts'
import { PlannedTime } from './planned-time.ts'

const text = (maxLength: number) => v.pipe(v.string(), v.trim(), v.maxLength(maxLength))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))

/** A post of the regulation, a role of the roster, or words for somebody from outside. */
const HeldPost = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))

/** What is stamped on a seal, at most 20 characters. @clause S4-31 */
export const SealNumber = v.pipe(
  v.string(),
  v.trim(),
  v.normalize('NFC'),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]{0,19}$/u),
)
export type SealNumber = v.InferOutput<typeof SealNumber>

/** How the seal was found. `other-number` is whole, but not the one that was put on last. */
export const sealStates = ['whole', 'broken', 'missing', 'other-number'] as const
export const SealState = v.picklist(sealStates)
export type SealState = v.InferOutput<typeof SealState>

/** Somebody who stood at the box. @clause S4-16 */
export const Attendant = v.strictObject({
  name: PersonName,
  /** The post for which this person is there: that of whom they stand in for, too. */
  post: HeldPost,
  /** Absent for somebody without a key. */
  member: v.exactOptional(MemberId),
  /** Whose place this person takes. */
  substituteFor: v.exactOptional(PersonName),
})
export type Attendant = v.InferOutput<typeof Attendant>

/** Somebody of the commission who was not there: the act says so. */
export const Absentee = v.strictObject({ name: PersonName, post: HeldPost })
export type Absentee = v.InferOutput<typeof Absentee>

/**
 * What was seen at a paper box when it was opened. Everybody who attends may read it, so that no word
 * of a letter stands in it.
 *
 * @clause S4-19 @clause S4-30
 */
export const PaperOpening = v.strictObject({
  kind: v.literal('opening'),
  box: BoxId,
  /** The entry that tells the log of the opening: entered letters name it. */
  entry: EntryId,
  /** The planned time that it was for; null when it is extraordinary. */
  planned: v.nullable(PlannedTime),
  /** When people stood at the box: a day before that of the entry when it was written down later. */
  held: PlannedTime,
  present: v.pipe(v.array(Attendant), v.minLength(1), v.maxLength(32)),
  absent: v.pipe(v.array(Absentee), v.maxLength(32)),
  /** Null where the box has no seal. A missing seal has no number. @clause S4-31 */
  sealFound: v.nullable(v.strictObject({ number: v.nullable(SealNumber), state: SealState })),
  /** What is broken at the box itself, or nothing. */
  damage: text(500),
  letters: count,
  /** Of these without a name; known once they were read. */
  anonymous: v.exactOptional(count),
  /** Things that are no letters: empty sheets, wrappers. */
  junk: count,
  newSeal: v.nullable(SealNumber),
  /** The next opening, as those present agreed. */
  next: v.nullable(PlannedTime),
  note: text(1000),
  /** What was done about a broken seal or box. */
  incident: v.exactOptional(v.strictObject({ measure: text(1000) })),
  /** Every letter was entered: their numbers in the ordinary journal, as they are printed. */
  entered: v.exactOptional(
    v.strictObject({ numbers: v.array(v.pipe(v.string(), v.maxLength(40))) }),
  ),
})
export type PaperOpening = v.InferOutput<typeof PaperOpening>

/** Whether somebody may have reached into the box: then an act of its own says so. */
export const isBroken = ({ sealFound, damage }: PaperOpening): boolean =>
  damage !== '' || (sealFound !== null && sealFound.state !== 'whole')

/** `openings` in the order in which they were held: the log has one later that was written down later. */
export const inOrderHeld = (openings: readonly PaperOpening[]): readonly PaperOpening[] =>
  openings.toSorted((a, b) => compareWallTimes(a.held, b.held))

/**
 * What was held before `opening`, in the order held. Of two in one minute the first in the log was.
 *
 * @param openings - in the order of the log; `opening` itself may be among them.
 */
export function heldBefore(
  openings: readonly PaperOpening[],
  { entry, held }: Pick<PaperOpening, 'held'> & Partial<Pick<PaperOpening, 'entry'>>,
): readonly PaperOpening[] {
  const own = openings.findIndex((other) => other.entry === entry)
  const earlier = openings.filter((other, at) => {
    const order = compareWallTimes(other.held, held)
    return order < 0 || (order === 0 && (own === -1 || at < own))
  })
  return inOrderHeld(earlier)
}

/**
 * The seal that hung on `box` last, or null when none is known.
 *
 * @param openings - in the order held.
 */
export const lastSealOf = (openings: readonly PaperOpening[], box: BoxId): SealNumber | null =>
  openings.findLast((opening) => opening.box === box && opening.newSeal !== null)?.newSeal ?? null

/** The seal number that somebody typed, without a number sign before it; null when it is none. */
export function sealNumberIn(typed: string): SealNumber | null {
  const number = v.safeParse(SealNumber, typed.trim().replace(/^[№#]/u, ''))
  return number.success ? number.output : null
}

/** The number by which two ways to write a seal are one: «№ 0417» and «0417». */
export const sealKey = (number: string): string =>
  number
    .normalize('NFC')
    .toLocaleUpperCase('kk')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The planned time that `opening` was for, when people came on a later day; else null. @clause S0-55 */
export const missedTime = ({
  planned,
  held,
}: Pick<PaperOpening, 'planned' | 'held'>): WallTime | null =>
  planned !== null && planned.on < held.on ? planned : null

/** Number of an opening in the journal of openings. */
export interface OpeningNumber {
  /** Calendar year in which it was held. */
  readonly period: number
  readonly number: number
}

/**
 * The numbers of openings in the journal of openings, in the order in which they were written down:
 * one that is written down later takes the next number, and no number changes. @clause S4-28
 *
 * @param days - of the openings, in the order of the log.
 */
export function openingNumbers(days: readonly PlainDate[]): readonly OpeningNumber[] {
  const last = new Map<number, number>()
  return days.map((on) => {
    const period = Number(on.slice(0, 4))
    const number = (last.get(period) ?? 0) + 1
    last.set(period, number)
    return { period, number }
  })
}
