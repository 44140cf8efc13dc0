import * as v from 'valibot'
import { concat, fromBase64url, sha256, toBase64url, type Bytes } from '../bytes.ts'
import { PlainDate } from '../calendar/plain-date.ts'
import { EntryId, hash, MemberId, SchoolId, type Hash } from '../ids.ts'
import { labelled, labels } from '../labels.ts'
import { canonicalBytes, type CanonicalValue } from './canonical.ts'
import { leafHash } from './tree.ts'

/**
 * What the server may see of an entry: numbers, dates, ids, hashes and words of closed lists. A
 * plain `string`, or a value of unknown type, does not compile, so free text can only go into the
 * sealed content.
 */
export type HeaderValue<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends readonly (infer Item)[]
    ? readonly HeaderValue<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: HeaderValue<T[Key]> }
      : T extends number | boolean | undefined
        ? T
        : never

/** The schemas of a header, each `never` where it lets free text in. */
type WithoutFreeText<Entries extends v.ObjectEntries> = {
  readonly [Key in keyof Entries]: v.InferOutput<Entries[Key]> extends HeaderValue<
    v.InferOutput<Entries[Key]>
  >
    ? Entries[Key]
    : never
}

/** Who wrote an entry: a person with a key, the letter's author by its code, or the server. */
export const Writer = v.union([MemberId, v.picklist(['author', 'server', 'administrator'])])
export type Writer = v.InferOutput<typeof Writer>

/**
 * The schema of entries of one `kind`: one thing that happened, the part that the server sees. The
 * content is sealed beside it. `on` is the day in the school's zone.
 */
export function entrySchema<
  const Kind extends string,
  const Entries extends v.ObjectEntries,
  By extends v.GenericSchema<unknown, Writer>,
>(kind: Kind, by: By, header: Entries & WithoutFreeText<Entries>) {
  return v.strictObject({
    v: v.literal(1),
    school: SchoolId,
    id: EntryId,
    kind: v.literal(kind),
    on: PlainDate,
    by,
    header: v.strictObject<Entries>(header),
  })
}

/** H(JCS(entry)). @see docs/formats/log.md */
export const entryHash = (entry: CanonicalValue): Bytes => sha256(canonicalBytes(entry))

/** The bytes that the writer of an entry signs: its hash and that of its sealed content. */
export const signingMessage = (entry: CanonicalValue, contentHash: Uint8Array): Bytes =>
  labelled(labels.entry, entryHash(entry), contentHash)

/** The parts of an entry that its leaf commits to. */
export interface LeafParts {
  readonly entry: CanonicalValue
  /** 32 bytes that keep a short entry from being guessed from its leaf. */
  readonly salt: Uint8Array
  /** SHA-256 of the sealed content; of no bytes when there is none. */
  readonly contentHash: Uint8Array
  /** Ed25519 signature, author's HMAC, or no bytes for the server. */
  readonly sig: Uint8Array
}

/**
 * The leaf of an entry: SHA-256(0x00 ‖ salt ‖ H(entry) ‖ H(content) ‖ H(sig)).
 *
 * @throws RangeError when the salt is not 32 bytes.
 * @see RFC 6962 §2.1
 */
export function leafOf(parts: LeafParts): Hash {
  if (parts.salt.length !== 32) throw new RangeError('a salt has 32 bytes')
  const { salt, entry, contentHash, sig } = parts
  const data = concat(salt, entryHash(entry), contentHash, sha256(sig))
  return hash(toBase64url(leafHash(data)))
}

/** The bytes of a hash. */
export const hashBytes = (value: Hash): Bytes => fromBase64url(value)
