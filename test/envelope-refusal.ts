import { EnvelopeError, type EnvelopeCode } from '#crypto/encrypt/envelope-error.ts'

/** The code with which `opening` is refused; throws when it is not refused, or by another error. */
export async function refusalOf(
  opening: Promise<unknown> | (() => unknown),
): Promise<EnvelopeCode> {
  try {
    await (typeof opening === 'function' ? opening() : opening)
  } catch (error) {
    if (error instanceof EnvelopeError) return error.code
    throw error
  }
  throw new Error('it was not refused')
}

/** `bytes` with one bit of the byte at `at` turned over. */
export function flipped(
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
  bit = 0,
): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice()
  copy[at] = (copy[at] ?? 0) ^ (1 << bit)
  return copy
}
