import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import { seriesId, type SeriesId } from '#core/ids.ts'
import { labelled, labels } from '#core/labels.ts'
import { derive } from './derive.ts'
import { randomBytes } from './random.ts'
import { keyBytes } from './sizes.ts'

/** A new letter key, K: whoever has it reads the letter and all that is written about it. */
export const newLetterKey = (): Bytes => randomBytes(keyBytes)

/** The key of the letter's body. */
export const bodyKeyOf = (key: Bytes): Bytes => derive(key, labels.bodyKey)

/** T, the key of the entries that members write about the letter. */
export const entriesKeyOf = (key: Bytes): Bytes => derive(key, labels.entriesKey)

/**
 * The commitment to K: with AES-GCM alone an author could make one body that opens under two keys to
 * two texts, so the body says which key it is for.
 */
export const commitmentOf = (key: Bytes): Bytes => sha256(labelled(labels.commitment, key))

/**
 * The number series of a set of readers, from the key of the first letter that has exactly these
 * readers: to everybody else it is an opaque id.
 */
export const seriesOf = (key: Bytes): SeriesId =>
  seriesId(toBase64url(derive(key, labels.series, [], 16)))
