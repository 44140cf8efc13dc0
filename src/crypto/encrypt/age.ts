import { Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption'
import type { Bytes } from '#core/bytes.ts'

/** A fresh post-quantum key pair of age, both halves as text. */
export interface AgeKeyPair {
  /** `AGE-SECRET-KEY-PQ-1…`: 32 bytes in bech32. */
  readonly identity: string
  /** `age1pq1…`: 1,216 bytes in bech32. */
  readonly recipient: string
}

/** A new hybrid key pair. @see C2SP age.md, "The mlkem768x25519 recipient type" */
export async function newAgeKeyPair(): Promise<AgeKeyPair> {
  const identity = await generateHybridIdentity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** `bytes` in an age file that `recipient` alone opens. */
export async function encryptTo(recipient: string, bytes: Uint8Array): Promise<Bytes> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return new Uint8Array(await encrypter.encrypt(bytes))
}

/** `bytes` in an age file that each of `recipients` opens. */
export async function encryptToAll(
  recipients: readonly string[],
  bytes: Uint8Array,
): Promise<Bytes> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return new Uint8Array(await encrypter.encrypt(bytes))
}
