import * as v from 'valibot'
import { MemberId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'

/** A member unlocked a new device with the key card, or came back by the recovery sheet. */
export const KeyRecovered = entrySchema('key-recovered', MemberId, {
  way: v.picklist(['card', 'sheet']),
})
export type KeyRecovered = v.InferOutput<typeof KeyRecovered>
