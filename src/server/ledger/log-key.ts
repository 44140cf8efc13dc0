import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { concat, fromBase64url, type Bytes } from '#core/bytes.ts'
import { hash, type Hash } from '#core/ids.ts'
import {
  cosignerName,
  formatCheckpoint,
  formatCosignature,
  type Checkpoint,
} from '#core/log/checkpoint.ts'
import { formatNote, keyId } from '#core/log/note.ts'
import type { StoredCosignature } from '../storage/tree.ts'

/** The key of the log: what it signs, nobody can take back. */
export interface LogKey {
  /** Ed25519 public key, 32 bytes in base64url. */
  readonly publicKey: Hash
  /** Ed25519 over the text of a checkpoint, 64 bytes. */
  sign(checkpoint: Checkpoint): Bytes
}

/** The key that grows from a seed of 32 bytes. @see RFC 8032 §5.1.5 */
export function logKeyOf(seed: Bytes): LogKey {
  const privateKey = createPrivateKey({
    key: Buffer.from(concat(pkcs8Prefix, seed)),
    format: 'der',
    type: 'pkcs8',
  })
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (x === undefined) throw new RangeError('a public key without coordinates')
  return {
    publicKey: hash(x),
    sign: (checkpoint) =>
      new Uint8Array(sign(null, Buffer.from(formatCheckpoint(checkpoint)), privateKey)),
  }
}

/** A cosignature with the key that made it. */
export interface SignedWord extends Pick<StoredCosignature, 'member' | 'time' | 'signature'> {
  /** Ed25519 public key. */
  readonly key: Hash
}

/** A checkpoint as everybody gets it: a C2SP note with the log's signature and members' words. */
export function checkpointNote(
  checkpoint: Checkpoint,
  log: { readonly key: Hash; readonly signature: Bytes },
  words: readonly SignedWord[],
): string {
  const { origin } = checkpoint
  const logSignature = {
    name: origin,
    keyId: keyId(origin, 'ed25519', fromBase64url(log.key)),
    signature: log.signature,
  }
  const cosignatures = words.map(({ member, key, time, signature }) => {
    const name = cosignerName(origin, member)
    return {
      name,
      keyId: keyId(name, 'cosignature/v1', fromBase64url(key)),
      signature: formatCosignature({ time, signature }),
    }
  })
  return formatNote({
    text: formatCheckpoint(checkpoint),
    signatures: [logSignature, ...cosignatures],
  })
}

/** The frame of an Ed25519 private key in DER, up to its 32 bytes. @see RFC 8410 §7 */
const pkcs8Prefix = Uint8Array.from(Buffer.from('302e020100300506032b657004220420', 'hex'))
