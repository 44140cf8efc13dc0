import type { Bytes } from '#core/bytes.ts'
import { Drafts } from '#core/contract/drafts.ts'
import type { MemberId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { derive } from '../encrypt/derive.ts'
import { padJson } from '../encrypt/pad.ts'
import { associate, seal } from '../encrypt/symmetric.ts'
import { open, readJson } from './open.ts'

/** The one size of sealed drafts: it tells neither how many there are nor how long. */
const draftsBytes = 65_536

/**
 * Encrypts the drafts of a person under the own seed.
 *
 * @param version - one more than the last.
 * @throws EnvelopeError `too-large` when they do not fit into 65,532 bytes of JSON.
 */
export const sealDrafts = async (
  seed: Bytes,
  account: MemberId,
  version: number,
  drafts: Drafts,
): Promise<Bytes> =>
  seal(draftsKey(seed), padJson(drafts, draftsBytes).padded, draftsAssociate(account, version))

/** Opens the drafts of a person. @throws EnvelopeError `unknown-version` or `damaged`. */
export const openDrafts = async (
  seed: Bytes,
  account: MemberId,
  version: number,
  sealed: Bytes,
): Promise<Drafts> =>
  readJson(Drafts, await open(draftsKey(seed), sealed, draftsAssociate(account, version)))

const draftsKey = (seed: Bytes): Bytes => derive(seed, labels.drafts)

const draftsAssociate = (account: MemberId, version: number): Bytes =>
  associate(labels.drafts, { v: 1, account, version })
