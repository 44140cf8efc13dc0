import { isNamedAfterSheet } from '#core/appeals/sheet.ts'
import type { ThreadItem } from '#core/contract/entries.ts'
import { refuseHere } from './let-in.ts'
import type { Replica } from './replica.ts'
import { isSigned } from './signers.ts'

/**
 * Remembers that a colleague entered a letter of an opening that did not open here: it waits in the
 * office no more. Everybody knows how many letters were found, so this tells nobody of a letter.
 * Its salt is for its readers, so that not the leaf but the signature says who wrote the header.
 */
export async function takeSheetOfOthers(
  replica: Replica,
  { received, thread, content, sig }: ThreadItem,
): Promise<void> {
  const entry = received?.entry
  const { board, school } = replica
  if (entry?.kind !== 'appeal-entered' || entry.header.sheet === undefined) return
  const isItself = entry.id === String(thread) && entry.school === school
  if (board === null || !isItself || !isNamedAfterSheet(entry)) return
  if (refuseHere(board, null, entry) !== null) return
  if (await isSigned(replica, board, { entry, content, sig })) replica.sheetsOfOthers.add(thread)
}
