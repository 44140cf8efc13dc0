import { concat, fromBase64, toBase64, utf8, type Bytes } from '../bytes.ts'
import type { MemberId } from '../ids.ts'
import { requireKeyName } from './note.ts'
import { isCount, isHash } from './tree.ts'

/** The log as it stands at one moment: everything before is fixed by these three lines. */
export interface Checkpoint {
  /** Name of the log, the same for ever: a schema-less address. */
  readonly origin: string
  /** Entries in the log, 0 to 2^53 − 1. */
  readonly size: number
  /** Root of the tree over them, 32 bytes. */
  readonly root: Bytes
}

/** A member's word that at `time` this was the newest checkpoint it had seen, and consistent. */
export interface Cosignature {
  /** Whole seconds since 1970-01-01T00:00:00Z. */
  readonly time: number
  /** Ed25519 over `cosignatureMessage`, 64 bytes. */
  readonly signature: Bytes
}

/**
 * The text of a checkpoint, which the log signs as a note.
 *
 * @throws SyntaxError when `parseCheckpoint` would refuse the result.
 * @see C2SP tlog-checkpoint, Note text
 */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  requireKeyName(origin)
  if (!isCount(size)) throw new SyntaxError('the size of a checkpoint is a whole number')
  if (!isHash(root)) throw new SyntaxError('the root of a checkpoint is 32 bytes')
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/**
 * The checkpoint that the text of a note writes.
 *
 * @throws SyntaxError when `text` is not exactly what `formatCheckpoint` writes; extension lines
 *   are refused, because nobody could audit them.
 * @see C2SP tlog-checkpoint, Note text
 */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', size = '', root = ''] = text.split('\n')
  const checkpoint = { origin, size: Number(size), root: fromBase64(root) }
  if (formatCheckpoint(checkpoint) !== text) throw new SyntaxError('not a checkpoint')
  return checkpoint
}

/** The name of a member's key in signature lines: the log's name and the member's id. */
export const cosignerName = (origin: string, member: MemberId): string => `${origin}/${member}`

/**
 * What a member signs with Ed25519 to cosign a checkpoint.
 *
 * @param text - the text of the checkpoint's note, with its last line feed.
 * @param time - whole seconds since 1970-01-01T00:00:00Z.
 * @throws RangeError when `time` is not whole, or negative.
 * @see C2SP tlog-cosignature, Ed25519 signed message
 */
export function cosignatureMessage(text: string, time: number): Bytes {
  requireTime(time)
  return utf8(`cosignature/v1\ntime ${time}\n${text}`)
}

/**
 * The bytes of a cosignature as they stand in a signature line: 8 of time, 64 of signature.
 *
 * @throws RangeError when the time is not whole or negative, or the signature is not 64 bytes.
 * @see C2SP tlog-cosignature, Format
 */
export function formatCosignature({ time, signature }: Cosignature): Bytes {
  requireTime(time)
  if (signature.length !== 64) throw new RangeError('an Ed25519 signature is 64 bytes')
  const seconds = new Uint8Array(8)
  new DataView(seconds.buffer).setBigUint64(0, BigInt(time))
  return concat(seconds, signature)
}

/**
 * The cosignature that the bytes of a signature line hold.
 *
 * @throws SyntaxError when `bytes` are not 72, or the time is beyond 2^53 − 1 seconds.
 */
export function parseCosignature(bytes: Bytes): Cosignature {
  if (bytes.length !== 72) throw new SyntaxError('a cosignature is 72 bytes')
  const time = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0))
  if (!isCount(time)) throw new SyntaxError('no such time')
  return { time, signature: bytes.slice(8) }
}

function requireTime(time: number): void {
  if (!isCount(time)) throw new RangeError('a time is whole seconds since 1970')
}
