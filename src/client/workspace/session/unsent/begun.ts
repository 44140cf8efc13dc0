import * as v from 'valibot'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { SignedBy } from '#core/contract/letter-body.ts'
import { BoxId, EntryId, MemberId, RecordId } from '#core/ids.ts'
import { Attendant, SealState } from '#core/openings/paper-opening.ts'
import { PlannedTime } from '#core/openings/planned-time.ts'
import { RegulationDraft } from '#core/regulation/regulation-draft.ts'

const typed = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))

/** What is ticked, typed and counted at a box. */
export const SeenAtBox = v.strictObject({
  present: v.pipe(v.array(Attendant), v.readonly()),
  sealState: v.nullable(SealState),
  sealNumber: typed(20),
  damage: v.nullable(typed(500)),
  letters: count,
  junk: count,
  newSeal: typed(20),
  /** Another day or hour than now. */
  otherTime: v.nullable(PlannedTime),
  measure: typed(1000),
  note: v.exactOptional(typed(1000)),
})
export type SeenAtBox = v.InferOutput<typeof SeenAtBox>

/** What is typed of one letter; its photographs lie beside it. */
export const TypedSheet = v.strictObject({
  text: typed(20_000),
  brief: typed(500),
  isSigned: v.boolean(),
  /** Who signed it; what was typed stays when the tick is taken away. */
  signed: v.exactOptional(SignedBy),
  onlyFor: v.nullable(typed(200)),
  excluded: v.pipe(v.array(MemberId), v.maxLength(32), v.readonly()),
  code: v.nullable(typed(300)),
  dueOn: v.nullable(PlainDate),
})
export type TypedSheet = v.InferOutput<typeof TypedSheet>

const ofSheet = { opening: EntryId, sheet: v.pipe(v.number(), v.integer(), v.minValue(1)) }

/** A form that somebody began at a box or at a desk. Nothing of it is ever sent. */
export const BegunThing = v.variant('kind', [
  v.strictObject({
    kind: v.literal('begun-opening'),
    box: BoxId,
    /** Ids that the opening will have: begun again it is still the same. */
    record: RecordId,
    entry: EntryId,
    begunAt: PlannedTime,
    seen: SeenAtBox,
  }),
  v.strictObject({ kind: v.literal('begun-sheet'), ...ofSheet, seen: TypedSheet }),
  /** Photographs, apart from the words: they are not sealed anew with every letter typed. */
  v.strictObject({ kind: v.literal('begun-photos'), ...ofSheet }),
  /** Changes of the regulation that nobody kept for the commission yet: too long for a draft. */
  v.strictObject({ kind: v.literal('begun-regulation'), draft: RegulationDraft }),
])
export type BegunThing = v.InferOutput<typeof BegunThing>

/** What somebody began to write of a letter: its words, or its photographs. */
export type BegunSheet = Extract<BegunThing, { readonly sheet: number }>

/** Whether `thing` belongs to a letter that was taken out in `opening`. */
export const isOfOpening = (thing: BegunThing, opening: EntryId): thing is BegunSheet =>
  'sheet' in thing && thing.opening === opening

/** What a begun form is called on this device. */
export function idOfBegun(thing: BegunThing): string {
  if (thing.kind === 'begun-regulation') return thing.kind
  if (thing.kind === 'begun-opening') return `${thing.kind} ${thing.box}`
  return `${thing.kind} ${thing.opening} ${thing.sheet}`
}
