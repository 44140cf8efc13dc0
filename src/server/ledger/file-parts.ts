import type { ErrorWord } from '#core/contract/errors.ts'
import { sha256, toBase64url } from '#core/bytes.ts'
import type { EntryId, Hash } from '#core/ids.ts'
import type { SchoolLog } from './context.ts'

/** Why `hashes` cannot be the parts of `owner`, or null. */
export async function refuseParts(
  { rows }: SchoolLog,
  owner: EntryId,
  hashes: readonly Hash[],
): Promise<ErrorWord | null> {
  if (new Set(hashes).size !== hashes.length) return 'malformed'
  if (hashes.length === 0) return null
  const staged = new Set(await rows.parts.staged(owner))
  return hashes.every((hash) => staged.has(hash)) ? null : 'parts-missing'
}

/** Whether every part of `owner` is there and is what its hash says; one after the other. */
export async function arePartsWhole(
  { rows }: Pick<SchoolLog, 'rows'>,
  owner: EntryId,
  hashes: readonly Hash[],
): Promise<boolean> {
  for (const hash of hashes) {
    const bytes = await rows.parts.bytes(owner, hash)
    if (bytes === null || toBase64url(sha256(bytes)) !== hash) return false
  }
  return true
}
