import { sha256, toBase64url } from '../bytes.ts'
import { entryId, type EntryId } from '../ids.ts'
import { labelled, labels } from '../labels.ts'
import { canonicalBytes } from '../log/canonical.ts'
import type { AppealEntered } from './entered.ts'

/**
 * The id of the appeal on letter number `sheet` of an opening: two registrars who enter the same
 * letter make the same id, and the log takes one of them.
 *
 * @param opening - the entry `box-opened`.
 * @param sheet - which of the letters found, 1 for the first.
 * @see docs/formats/log.md
 */
export const sheetId = (opening: EntryId, sheet: number): EntryId =>
  entryId(
    toBase64url(
      sha256(labelled(labels.sheet, canonicalBytes({ v: 1, opening, sheet }))).slice(0, 16),
    ),
  )

/** Whether the id of `entry` is that of the sheet which it names, if it names one. */
export function isNamedAfterSheet({ id, header }: AppealEntered): boolean {
  const { opening, sheet } = header
  if (opening === undefined && sheet === undefined) return true
  return opening !== undefined && sheet !== undefined && id === sheetId(opening, sheet)
}
