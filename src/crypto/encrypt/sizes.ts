import { buckets, type Bucket } from '#core/appeals/receipt.ts'

/*
 * The lengths of sealed things, so that a server which cannot open them still refuses what no client
 * makes. Nothing here needs a cipher.
 */

/** First byte of everything sealed under a key. */
export const sealVersion = 1
/** Nonce of AES-GCM. @see NIST SP 800-38D §5.2.1.1 */
export const nonceBytes = 12
const tagBytes = 16
/** A letter key, and each key made from one. */
export const keyBytes = 32
/** The commitment before the body of a letter. */
export const commitmentBytes = 32
/** What is inside a slot. */
export const slotTextBytes = 256
/** What a record is padded to: a journal that was issued is longer than any letter. */
export const recordBuckets = [...buckets, 262_144] as const
/** The smallest bucket of a letter: a short cry for help looks like a long story. */
export const smallestLetter: Bucket = 4096

/** Length of `length` bytes sealed under a key: version, nonce, ciphertext, tag. */
export const sealedLength = (length: number): number => 1 + nonceBytes + length + tagBytes

/**
 * Length of an age file to one hybrid recipient: header, nonce, text, tag.
 *
 * @param length - of the text, 1 to 65,536 bytes: one chunk.
 * @see C2SP age.md, "Payload"
 */
export const ageLength = (length: number): number => 1627 + 16 + length + tagBytes

/** Length of a slot, true or dummy. */
export const slotBytes = ageLength(slotTextBytes)

/** The bucket of a letter whose body has `length` bytes, or null when no body is that long. */
export const bucketOfBody = (length: number): Bucket | null =>
  buckets.find(
    (bucket) => bucket >= smallestLetter && length === commitmentBytes + sealedLength(bucket),
  ) ?? null

/** The bucket of a follow-up of `length` bytes, or null when none is that long. */
export const bucketOfFollowUp = (length: number): Bucket | null =>
  buckets.find((bucket) => bucket >= smallestLetter && length === ageLength(bucket)) ?? null
