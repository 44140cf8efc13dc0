import { concat, utf8, type Bytes } from './bytes.ts'
import * as labels from './label-list.ts'

/**
 * The label of every hash, MAC, key derivation and signature: two of them never work on the same
 * bytes, so nothing made for one purpose passes for another. A changed format gets a new label, an
 * old one stays.
 *
 * @see docs/formats/labels.md
 */
export { labels }

export type Label = (typeof labels)[keyof typeof labels]

/** `label`, a line feed, then all `parts`: what is hashed, MACed, signed or given as AAD. */
export const labelled = (label: Label, ...parts: readonly Uint8Array[]): Bytes =>
  concat(utf8(`${label}\n`), ...parts)
