import {
  isSealedPartLength,
  lengthOfPart,
  partBuckets,
  partsIn,
  type AttachedFile,
} from '#core/contract/files.ts'
import { toBase64url, type Bytes } from '#core/bytes.ts'
import { hash, type EntryId, type Hash, type SchoolId, type ThreadId } from '#core/ids.ts'
import { labels } from '#core/labels.ts'
import { EnvelopeError } from './envelope-error.ts'
import { randomBytes } from './random.ts'
import { keyBytes, nonceBytes } from './sizes.ts'
import { associate } from './symmetric.ts'

/** Where a file belongs: `owner` is the letter, follow-up or answer that carries it. */
export interface FilePlace {
  readonly school: SchoolId
  readonly owner: ThreadId | EntryId
}

/** A part as it is sent, and the name by which it is asked for. */
export interface SealedPart {
  readonly bytes: Bytes
  readonly hash: Hash
}

/** Seals one file under one key. Parts may be sealed in any order, and again after a lost network. */
export interface FileSealer {
  /** How many parts the file has. */
  readonly parts: number
  /**
   * Seals part `index`, counted from 0.
   *
   * @param bytes - the file from `index * partBytes` on, `lengthOfPart(size, index)` of them.
   * @throws EnvelopeError `file-changed` when they are not so many, or not those of the last time:
   *   two texts under one key and nonce would tell something about both.
   */
  sealPart(index: number, bytes: Bytes): Promise<SealedPart>
  /**
   * What the letter, follow-up or answer says about the file.
   *
   * @throws RangeError while a part was not sealed yet.
   */
  describe(name: string, type: string): AttachedFile
}

/** Begins to seal a file of `size` bytes under a new key. */
export function newFileSealer(
  place: FilePlace,
  size: number,
  key: Bytes = randomBytes(keyBytes),
): FileSealer {
  const parts = partsIn(size)
  const hashes = new Map<number, Hash>()
  return {
    parts,

    async sealPart(index, bytes) {
      if (index < 0 || index >= parts || bytes.length !== lengthOfPart(size, index))
        throw new EnvelopeError('file-changed')
      const sealed = await sealOne(key, place, index, index === parts - 1, bytes)
      const before = hashes.get(index)
      if (before !== undefined && before !== sealed.hash) throw new EnvelopeError('file-changed')
      hashes.set(index, sealed.hash)
      return sealed
    },

    describe(name, type) {
      const all = Array.from({ length: parts }, (_, index) => hashes.get(index) ?? null)
      const known = all.filter((one) => one !== null)
      if (known.length < parts) throw new RangeError('a file is described when all of it is sealed')
      return { name, type, size, key: toBase64url(key), parts: known }
    },
  }
}

/** The name of a sealed part. Native, for it is a megabyte and a phone is slow. */
export const hashOfPart = async (sealed: Bytes): Promise<Hash> =>
  hash(toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', sealed))))

/** What a part is bound to besides its key and its place in the file. */
export const filePartAssociate = ({ school, owner }: FilePlace): Bytes =>
  associate(labels.filePart, { v: 1, school, owner })

/**
 * The nonce of part `index`: eleven bytes of counter, big-endian, and whether it is the last, so that a
 * file can neither be cut nor put together otherwise.
 *
 * @see Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its
 *   Nonce-Reuse Misuse-Resistance (CRYPTO 2015), the construction STREAM
 */
export function filePartNonce(index: number, isLast: boolean): Bytes {
  const nonce = new Uint8Array(nonceBytes)
  new DataView(nonce.buffer).setUint32(nonceBytes - 5, index)
  nonce[nonceBytes - 1] = isLast ? 1 : 0
  return nonce
}

async function sealOne(
  key: Bytes,
  place: FilePlace,
  index: number,
  isLast: boolean,
  bytes: Bytes,
): Promise<SealedPart> {
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  const parameters = {
    name: 'AES-GCM',
    iv: filePartNonce(index, isLast),
    additionalData: filePartAssociate(place),
  }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters, aes, filledUp(bytes)))
  if (!isSealedPartLength(sealed.length)) throw new RangeError('a part of an impossible length')
  return { bytes: sealed, hash: await hashOfPart(sealed) }
}

/** `bytes` with zeros up to the next bucket: the true size stands in the sealed description. */
function filledUp(bytes: Bytes): Bytes {
  const filled = new Uint8Array(partBuckets.find((size) => size >= bytes.length) ?? bytes.length)
  filled.set(bytes)
  return filled
}
