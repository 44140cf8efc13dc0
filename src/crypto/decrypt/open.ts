import * as v from 'valibot'
import { concat, fromUtf8, type Bytes } from '#core/bytes.ts'
import { EnvelopeError, type EnvelopeCode } from '../encrypt/envelope-error.ts'
import { unpad } from '../encrypt/pad.ts'
import { nonceBytes, sealedLength, sealVersion } from '../encrypt/sizes.ts'

/**
 * Opens what `seal` made.
 *
 * @param failure - what a wrong tag means: GCM cannot tell a wrong key from a changed text, the
 *   caller can.
 * @throws EnvelopeError `unknown-version` or `failure`.
 * @see NIST SP 800-38D §7.2
 */
export async function open(
  key: Bytes,
  sealed: Bytes,
  associated: Bytes,
  failure: EnvelopeCode = 'damaged',
): Promise<Bytes> {
  if (sealed.length < sealedLength(0)) throw new EnvelopeError('damaged')
  if (sealed[0] !== sealVersion) throw new EnvelopeError('unknown-version')
  const textAt = 1 + nonceBytes
  const nonce = concat(sealed.subarray(1, textAt))
  return openWith(key, nonce, sealed.subarray(textAt), associated, failure)
}

/**
 * The text of `ciphertext ‖ tag`, for a nonce that is known otherwise.
 *
 * @throws EnvelopeError `failure`.
 */
export async function openWith(
  key: Bytes,
  nonce: Bytes,
  sealed: Bytes,
  associated: Bytes,
  failure: EnvelopeCode = 'damaged',
): Promise<Bytes> {
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt'])
  try {
    const parameters = { name: 'AES-GCM', iv: nonce, additionalData: associated }
    return new Uint8Array(await crypto.subtle.decrypt(parameters, aes, sealed))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') {
      throw new EnvelopeError(failure)
    }
    throw error
  }
}

/**
 * The value of padded JSON, as `schema` has it.
 *
 * @param sizes - of the buckets that there are; those of letters unless told.
 * @throws EnvelopeError `unknown-version` when its `v` is a number that `schema` does not know, else
 *   `damaged`.
 */
export function readJson<Schema extends v.GenericSchema>(
  schema: Schema,
  padded: Bytes,
  sizes?: readonly number[],
): v.InferOutput<Schema> {
  const value = parse(unpad(padded, sizes))
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const versioned = v.is(v.looseObject({ v: v.pipe(v.number(), v.minValue(2)) }), value)
  throw new EnvelopeError(versioned ? 'unknown-version' : 'damaged')
}

function parse(bytes: Bytes): unknown {
  try {
    return JSON.parse(fromUtf8(bytes))
  } catch (error) {
    // Not kept as a cause: the message of JSON.parse quotes what it read.
    if (error instanceof SyntaxError || error instanceof TypeError) {
      throw new EnvelopeError('damaged')
    }
    throw error
  }
}
