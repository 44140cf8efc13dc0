import * as v from 'valibot'
import type { Bytes } from '#core/bytes.ts'
import { Hash, type MemberId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { derive } from '../encrypt/derive.ts'
import { padJson } from '../encrypt/pad.ts'
import { associate, seal } from '../encrypt/symmetric.ts'
import { open, readJson } from './open.ts'

/** What a member's client holds the server to, on every device. */
export const Anchor = v.strictObject({
  v: v.literal(1),
  /** The school, once its genesis was signed. */
  genesis: v.optional(Hash),
  /** The last tree that was seen: the next one must contain it. */
  checkpoint: v.optional(
    v.strictObject({ size: v.pipe(v.number(), v.integer(), v.minValue(1)), root: Hash }),
  ),
})
export type Anchor = v.InferOutput<typeof Anchor>

/** Encrypts an anchor under the member's own seed. @param version - one more than the last. */
export const sealAnchor = async (
  seed: Bytes,
  account: MemberId,
  version: number,
  anchor: Anchor,
): Promise<Bytes> =>
  seal(anchorKey(seed), padJson(anchor, 1024).padded, anchorAssociate(account, version))

/** Opens an anchor. @throws EnvelopeError `unknown-version` or `damaged`. */
export const openAnchor = async (
  seed: Bytes,
  account: MemberId,
  version: number,
  sealed: Bytes,
): Promise<Anchor> =>
  readJson(Anchor, await open(anchorKey(seed), sealed, anchorAssociate(account, version)))

const anchorKey = (seed: Bytes): Bytes => derive(seed, labels.anchor)

const anchorAssociate = (account: MemberId, version: number): Bytes =>
  associate(labels.anchor, { v: 1, account, version })
