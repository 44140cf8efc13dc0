import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8, type Bytes } from '#core/bytes.ts'
import type { Label } from '#core/labels.ts'

/**
 * A key for one purpose: HKDF-SHA256 of `key` without salt, with `label` as info.
 *
 * @param context - what the key is for beyond its label; written after it, each on a line.
 * @param length - bytes wanted, 32 unless told.
 * @see RFC 5869 §3.2: `info` keeps keys of one secret apart
 */
export const derive = (
  key: Uint8Array,
  label: Label,
  context: readonly string[] = [],
  length = 32,
): Bytes =>
  new Uint8Array(hkdf(sha256, key, undefined, utf8([label, ...context].join('\n')), length))
