import { Decrypter } from 'age-encryption'
import type { Bytes } from '#core/bytes.ts'
import { EnvelopeError } from '../encrypt/envelope-error.ts'

/** What age says when no key of a file is for the identity. A test holds it to the pinned version. */
const noMatch = "no identity matched any of the file's recipients"

/**
 * The text of an age file.
 *
 * @param identity - `AGE-SECRET-KEY-PQ-1…`
 * @throws EnvelopeError `not-for-you` when the file is for somebody else; a stanza changed on the way
 *   looks the same. `damaged` when it is no age file or a later part was changed.
 */
export async function decryptWith(identity: string, file: Bytes): Promise<Bytes> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return new Uint8Array(await decrypter.decrypt(file))
  } catch (error) {
    const isForOthers = error instanceof Error && error.message === noMatch
    throw new EnvelopeError(isForOthers ? 'not-for-you' : 'damaged')
  }
}
