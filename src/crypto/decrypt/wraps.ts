import { concat, type Bytes } from '#core/bytes.ts'
import type { MemberId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { derive } from '../encrypt/derive.ts'
import { associate, seal } from '../encrypt/symmetric.ts'
import { open } from './open.ts'

/** What opens the card wrap: a guessed password alone does not, a found card alone does not. */
export interface CardKeys {
  /** OPAQUE's export key, 64 bytes: follows from the password and the server's secret. */
  readonly exportKey: Bytes
  /** 16 bytes from the member's printed key card. */
  readonly cardSecret: Bytes
}

/** Encrypts the member's seed for the daily login. @see docs/formats/member-keys.md */
export const wrapForCard = async (seed: Bytes, account: MemberId, keys: CardKeys): Promise<Bytes> =>
  seal(cardKey(keys), seed, cardAssociate(account))

/** The seed in a card wrap. @throws EnvelopeError `wrong-key` or `unknown-version`. */
export const unwrapWithCard = async (
  wrap: Bytes,
  account: MemberId,
  keys: CardKeys,
): Promise<Bytes> => open(cardKey(keys), wrap, cardAssociate(account), 'wrong-key')

/** Encrypts the member's seed for the sheet in the safe. @param secret - 20 bytes. */
export const wrapForRecovery = async (
  seed: Bytes,
  account: MemberId,
  secret: Bytes,
): Promise<Bytes> => seal(recoveryKey(secret), seed, recoveryAssociate(account))

/** The seed in a recovery wrap. @throws EnvelopeError `wrong-key` or `unknown-version`. */
export const unwrapWithRecovery = async (
  wrap: Bytes,
  account: MemberId,
  secret: Bytes,
): Promise<Bytes> => open(recoveryKey(secret), wrap, recoveryAssociate(account), 'wrong-key')

/** What the holder of a recovery sheet shows to the server to get the recovery wrap: 32 bytes. */
export const recoveryAuthOf = (secret: Bytes): Bytes => derive(secret, labels.recoveryAuth)

function cardKey({ exportKey, cardSecret }: CardKeys): Bytes {
  // Both lengths are fixed, so that the two secrets cannot run into each other.
  if (exportKey.length !== 64 || cardSecret.length !== 16) {
    throw new RangeError('an export key has 64 bytes, a card secret 16')
  }
  return derive(concat(exportKey, cardSecret), labels.cardWrap)
}

const recoveryKey = (secret: Bytes): Bytes => derive(secret, labels.recoveryWrap)

const cardAssociate = (account: MemberId): Bytes =>
  associate(labels.cardWrap, { v: 1, account, kind: 'card' })

const recoveryAssociate = (account: MemberId): Bytes =>
  associate(labels.recoveryWrap, { v: 1, account, kind: 'recovery' })
