import * as v from 'valibot'
import { BoxId } from '../../ids.ts'
import { Hours } from './time.ts'
import { Key, LongTexts, Texts } from './text.ts'

/** What the program can do with a channel; anything else is registered by hand as `other`. */
export const channelKinds = [
  'paper-box',
  'web-form',
  'phone',
  'answering-machine',
  'e-mail',
  'other',
] as const
export const ChannelKind = v.picklist(channelKinds)
export type ChannelKind = v.InferOutput<typeof ChannelKind>

/** A way in which appeals come. */
export const Channel = v.strictObject({
  id: Key,
  kind: ChannelKind,
  /** The box of the log that it is; a preset has none, and a school gives it one when it proposes. */
  box: v.exactOptional(BoxId),
  /** In quotation marks where it is a name: «Сенім жәшігі». @clause S3-01 */
  name: Texts,
  /** The name in the genitive, for headings. */
  genitive: v.exactOptional(Texts),
  place: v.exactOptional(Texts),
  /** When people reach it; absent where the regulation gives no hours. @clause S2-12 */
  access: v.exactOptional(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('always') }),
      v.strictObject({ kind: v.literal('hours'), hours: v.array(Hours) }),
    ]),
  ),
  /** The channel that answers outside the hours. @clause S0-16 */
  afterHours: v.exactOptional(Key),
  /** What an answering machine says. @clause S0-17 */
  announcement: v.exactOptional(LongTexts),
  /** The post that holds the keys of the lock. @clause S3-06 */
  keyHolder: v.exactOptional(Key),
})
export type Channel = v.InferOutput<typeof Channel>
