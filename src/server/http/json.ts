/**
 * `value` as JSON with every byte string in base64url: what the schemas of `core/contract` read.
 */
export const toJson = (value: unknown): string => JSON.stringify(value, writeBytes)

/** `this` holds the value as it was: a Buffer has turned itself into a list of numbers by now. */
function writeBytes(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const original = this[key]
  // Native, because a page of the feed holds megabytes of sealed letters.
  return original instanceof Uint8Array ? base64url(original) : value
}

const base64url = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64url')
