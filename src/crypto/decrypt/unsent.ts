import type { Bytes } from '#core/bytes.ts'
import type { MemberId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { derive } from '../encrypt/derive.ts'
import { associate, seal } from '../encrypt/symmetric.ts'
import { open } from './open.ts'

/** Which part of which unsent thing of a person. */
export interface UnsentPlace {
  readonly account: MemberId
  /** What the thing is called on this device. */
  readonly id: string
  /** 0 for what was typed, then one for each photograph. */
  readonly part: number
}

/**
 * Encrypts what waits for the network under the member's own seed. Not padded: it stays on the device.
 *
 * @see docs/formats/member-keys.md
 */
export const sealUnsent = async (seed: Bytes, place: UnsentPlace, bytes: Bytes): Promise<Bytes> =>
  seal(unsentKey(seed), bytes, unsentAssociate(place))

/** Opens it again. @throws EnvelopeError `unknown-version` or `damaged`. */
export const openUnsent = async (seed: Bytes, place: UnsentPlace, sealed: Bytes): Promise<Bytes> =>
  open(unsentKey(seed), sealed, unsentAssociate(place))

const unsentKey = (seed: Bytes): Bytes => derive(seed, labels.unsent)

const unsentAssociate = ({ account, id, part }: UnsentPlace): Bytes =>
  associate(labels.unsent, { v: 1, account, id, part })
