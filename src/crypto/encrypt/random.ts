import type { Bytes } from '#core/bytes.ts'

/** `length` bytes from the browser's own generator. */
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))
