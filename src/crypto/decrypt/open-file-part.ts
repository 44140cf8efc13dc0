import { isSealedPartLength, lengthOfPart, type AttachedFile } from '#core/contract/files.ts'
import { concat, fromBase64url, type Bytes } from '#core/bytes.ts'
import { EnvelopeError } from '../encrypt/envelope-error.ts'
import {
  filePartAssociate,
  filePartNonce,
  hashOfPart,
  type FilePlace,
} from '../encrypt/file-parts.ts'
import { openWith } from './open.ts'

/**
 * Opens part `index`, counted from 0, of a file: the bytes of the file, without what filled them up.
 *
 * @param place - of the letter, follow-up or answer whose sealed text describes `file`.
 * @throws EnvelopeError `damaged` for anything but the very part that was sent there.
 * @see docs/formats/files.md
 */
export async function openFilePart(
  file: AttachedFile,
  place: FilePlace,
  index: number,
  sealed: Bytes,
): Promise<Bytes> {
  const { size, key, parts } = file
  if (!isSealedPartLength(sealed.length) || (await hashOfPart(sealed)) !== parts[index])
    throw new EnvelopeError('damaged')
  const isLast = index === parts.length - 1
  const filled = await openWith(
    fromBase64url(key),
    filePartNonce(index, isLast),
    sealed,
    filePartAssociate(place),
  )
  const length = lengthOfPart(size, index)
  if (length > filled.length || filled.subarray(length).some((byte) => byte !== 0))
    throw new EnvelopeError('damaged')
  return concat(filled.subarray(0, length))
}
