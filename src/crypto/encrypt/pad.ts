import { buckets, type Bucket } from '#core/appeals/receipt.ts'
import { concat, utf8, type Bytes } from '#core/bytes.ts'
import { EnvelopeError } from './envelope-error.ts'

/** Bytes that say how long the text is. */
const prefixBytes = 4

/**
 * `bytes` in a bucket: their length in four bytes, big-endian, the bytes, zeros. An onlooker learns
 * the size class and nothing finer.
 *
 * @throws EnvelopeError `too-large` when they do not fit into `bucket`.
 * @see docs/formats/envelope.md
 */
export function pad(bytes: Uint8Array, bucket: number): Bytes {
  if (bytes.length > bucket - prefixBytes) throw new EnvelopeError('too-large')
  const padded = new Uint8Array(bucket)
  new DataView(padded.buffer).setUint32(0, bytes.length)
  padded.set(bytes, prefixBytes)
  return padded
}

/**
 * The bytes that were padded.
 *
 * @param sizes - of the buckets that there are.
 * @throws EnvelopeError `damaged` for anything `pad` does not make.
 */
export function unpad(padded: Bytes, sizes: readonly number[] = buckets): Bytes {
  if (!sizes.some((bucket) => bucket === padded.length)) throw new EnvelopeError('damaged')
  const end = prefixBytes + new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  if (end > padded.length || padded.subarray(end).some((byte) => byte !== 0)) {
    throw new EnvelopeError('damaged')
  }
  return concat(padded.subarray(prefixBytes, end))
}

/** JSON in the bucket it needs. */
export interface PaddedJson {
  readonly padded: Bytes
  readonly bucket: Bucket
}

/**
 * `value` as JSON in the first bucket, from `smallest` on, that holds it. Not canonical: it is never
 * hashed, and half an emoji in a child's text must not keep the letter from being sent.
 *
 * @throws EnvelopeError `too-large` when no bucket does.
 */
export function padJson(value: object, smallest: Bucket): PaddedJson {
  const bytes = utf8(JSON.stringify(value))
  const bucket = buckets.find((size) => size >= smallest && size >= prefixBytes + bytes.length)
  if (bucket === undefined) throw new EnvelopeError('too-large')
  return { padded: pad(bytes, bucket), bucket }
}
