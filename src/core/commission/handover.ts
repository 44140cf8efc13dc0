import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { Key } from '../regulation/settings/text.ts'
import { PersonKey } from './commission.ts'

/**
 * The key of a box, or the journal, goes from one person to another; both sign the record.
 *
 * @clause S3-06 @clause S0-34
 */
export const HandoverRecord = v.strictObject({
  kind: v.literal('handover'),
  what: v.variant('kind', [
    v.strictObject({ kind: v.literal('key'), channel: Key, isSpare: v.boolean() }),
    v.strictObject({ kind: v.literal('journal') }),
  ]),
  from: PersonKey,
  to: PersonKey,
  on: PlainDate,
  note: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400))),
})
export type HandoverRecord = v.InferOutput<typeof HandoverRecord>

/** Why a handover cannot be written down. */
export type HandoverRefusal = 'same-person' | 'clock-is-wrong'

/** Why `handover` is refused, or null: it goes to somebody else, and has happened. */
export function refuseHandover(
  { from, to, on }: HandoverRecord,
  today: PlainDate,
): HandoverRefusal | null {
  if (from === to) return 'same-person'
  return on > today ? 'clock-is-wrong' : null
}
