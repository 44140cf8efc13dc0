import { concat, fromBase64url, type Bytes } from '#core/bytes.ts'
import type { Hash, ThreadId } from '#core/ids.ts'
import { commitmentOf } from './letter-key.ts'
import type { Bitmap } from './readers.ts'
import { slotTextBytes } from './sizes.ts'

export const slotVersion = 1
/** The slot holds the whole letter key; 2 is reserved for a Shamir share. */
export const wholeKeyMode = 1

/** What a letter says to each of its readers. */
export interface SlotContent {
  readonly letter: ThreadId
  /** The roster whose seats the bits of `readers` are. */
  readonly roster: Hash
  readonly seats: number
  readonly readers: Bitmap
  readonly key: Bytes
}

/** The 256 bytes inside a slot. @see docs/formats/envelope.md */
export function slotText(content: SlotContent): Bytes {
  const bitmap = new Uint8Array(4)
  new DataView(bitmap.buffer).setUint32(0, content.readers)
  const oneMemberIsEnough = 1
  const noShare = 0
  const text = new Uint8Array(slotTextBytes)
  text.set(
    concat(
      Uint8Array.of(slotVersion, wholeKeyMode, oneMemberIsEnough, noShare, content.seats),
      bitmap,
      fromBase64url(content.letter),
      fromBase64url(content.roster),
      content.key,
      Uint8Array.of(0), // a share is one byte longer than a key
      commitmentOf(content.key),
    ),
  )
  return text
}
