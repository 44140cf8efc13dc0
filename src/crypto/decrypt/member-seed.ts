import { getPublicKeyAsync, signAsync } from '@noble/ed25519'
import { bech32 } from '@scure/base'
import { identityToRecipient } from 'age-encryption'
import type { Bytes } from '#core/bytes.ts'
import { labels } from '#core/labels.ts'
import { derive } from '../encrypt/derive.ts'
import { randomBytes } from '../encrypt/random.ts'

/** A new member seed: 32 bytes from which every key of the member follows. */
export const newMemberSeed = (): Bytes => randomBytes(32)

/** The member's age identity, `AGE-SECRET-KEY-PQ-1…`. @see docs/formats/member-keys.md */
export const identityOf = (seed: Bytes): string =>
  bech32.encodeFromBytes('AGE-SECRET-KEY-PQ-', derive(seed, labels.memberIdentity)).toUpperCase()

/** The member's age recipient, `age1pq1…`: to it slots are encrypted. */
export const recipientOf = (seed: Bytes): Promise<string> => identityToRecipient(identityOf(seed))

/** The member's Ed25519 public key, 32 bytes. */
export const signingKeyOf = async (seed: Bytes): Promise<Bytes> =>
  new Uint8Array(await getPublicKeyAsync(derive(seed, labels.memberSigning)))

/** The member's Ed25519 signature of `message`, 64 bytes. @see RFC 8032 §5.1.6 */
export const sign = async (seed: Bytes, message: Bytes): Promise<Bytes> =>
  new Uint8Array(await signAsync(message, derive(seed, labels.memberSigning)))
