import * as v from 'valibot'
import { fromUtf8, utf8, type Bytes } from '#core/bytes.ts'
import { SignedBy } from '#core/contract/letter-body.ts'
import { BoxId, EntryId, MemberId, RecordId } from '#core/ids.ts'
import { PaperOpening } from '#core/openings/paper-opening.ts'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { PlannedTime } from '#core/openings/planned-time.ts'
import { Lang } from '#core/words/lang.ts'
import { BegunThing } from './begun.ts'

const text = (maxLength: number) => v.pipe(v.string(), v.trim(), v.maxLength(maxLength))

/** A letter that was taken out of a box, as somebody in the office enters it. */
export const Sheet = v.strictObject({
  box: BoxId,
  /** The entry of the opening, and which of its letters this is, 1 for the first. */
  opening: EntryId,
  sheet: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  takenOut: PlannedTime,
  /** What was typed from it; empty when the photograph says it all, or nobody opened it. */
  text: text(20_000),
  /** Brief content for the journal; empty when somebody else registers it. */
  brief: text(500),
  isAnonymous: v.boolean(),
  /** Who signed it, as far as it says. @clause S2-19 */
  signed: v.exactOptional(SignedBy),
  /** Who must not read it: the author named others, or it is about them. */
  excluded: v.pipe(v.array(MemberId), v.maxLength(32)),
  /** Entered unopened: the mark that stands on it. */
  onlyFor: v.nullable(text(200)),
  /** Text of the QR of its tear-off strip. @see docs/formats/sheet-code.md */
  code: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  /** What is written on the sheet until it has a number. */
  mark: text(40),
  /** The language in which whoever entered it works. */
  lang: Lang,
  /** When the answer is due, where the regulation has it set for each. */
  dueOn: v.nullable(PlainDate),
})
export type Sheet = v.InferOutput<typeof Sheet>

/** Something that people did at the box or in the office, and that the server does not know yet. */
export const UnsentThing = v.variant('kind', [
  v.strictObject({ kind: v.literal('opening'), record: RecordId, opening: PaperOpening }),
  v.strictObject({ kind: v.literal('sheet'), sheet: Sheet }),
  /** All letters of the opening were entered. */
  v.strictObject({ kind: v.literal('all-entered'), record: RecordId, opening: PaperOpening }),
])
export type UnsentThing = v.InferOutput<typeof UnsentThing>

const Kept = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ v: v.literal(1), thing: v.variant('kind', [UnsentThing, BegunThing]) }),
)

/** The bytes of `thing` before they are sealed. */
export const bytesOfThing = (thing: UnsentThing | BegunThing): Bytes =>
  utf8(JSON.stringify({ v: 1, thing }))

/** The thing that `bytes` write, or null when another version of the program wrote them. */
export function thingIn(bytes: Bytes): UnsentThing | BegunThing | null {
  const kept = v.safeParse(Kept, fromUtf8(bytes))
  return kept.success ? kept.output.thing : null
}

/** The entry of the opening that `thing` belongs to. */
export const openingOf = (thing: UnsentThing): EntryId =>
  thing.kind === 'sheet' ? thing.sheet.opening : thing.opening.entry

/** What a thing is called on this device: the same thing said again takes the place of the first. */
export const idOfThing = (thing: UnsentThing): string =>
  thing.kind === 'sheet'
    ? `sheet ${thing.sheet.opening} ${thing.sheet.sheet}`
    : `${thing.kind} ${thing.opening.entry}`

/** Whether `thing` is a form that somebody began, and nothing to be sent. */
export const isBegun = (thing: UnsentThing | BegunThing): thing is BegunThing =>
  v.is(BegunThing, thing)
