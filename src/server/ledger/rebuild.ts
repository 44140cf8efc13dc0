import { toBase64url, type Bytes } from '#core/bytes.ts'
import { hashBytes } from '#core/log/entry.ts'
import { foundedBoard } from '#core/log/board.ts'
import { extend, rootFromFrontier } from '#core/log/tree.ts'
import { StartRefused } from '../start-refused.ts'
import type { StoredEntry } from '../storage/entries.ts'
import type { SchoolLog } from './context.ts'
import { fold, type Projections } from './fold.ts'
import { everyEntry } from './walk.ts'

/**
 * Makes the tree and every projection anew from the entries.
 *
 * @returns how many entries were folded.
 * @throws StartRefused when the entries do not make the log that was signed; nothing is changed then.
 */
export async function rebuild({ rows, head }: SchoolLog): Promise<number> {
  await rows.tree.clear()
  await rows.threads.clear()
  await rows.records.clear()
  await rows.numbers.clear()
  let frontier: readonly Bytes[] = []
  let size = 0
  let made: Projections | null = null
  for await (const page of everyEntry(rows)) {
    const tree = extend(
      size,
      frontier,
      page.map(({ leaf }) => hashBytes(leaf)),
    )
    await rows.tree.add(tree.nodes)
    ;({ size, frontier } = tree)
    made = fold(made ?? empty(page), page)
  }
  const signed = await rows.checkpoints.ofSize(head.size)
  if (made === null || signed?.root !== toBase64url(rootFromFrontier(frontier))) {
    throw new StartRefused('The entries are not those that the log has signed. Restore a backup.')
  }
  await rows.threads.put([...made.threads.values()])
  await rows.records.put([...made.records.values()])
  await rows.numbers.add(made.numbers)
  await rows.heads.move({ ...head, size, board: made.board })
  return size
}

/** What is known of a school before its first entry. */
export function empty([first]: readonly StoredEntry[]): Projections {
  if (first?.entry.kind !== 'school-founded') throw new StartRefused('The log has no beginning.')
  return { board: foundedBoard(first.entry), threads: new Map(), records: new Map(), numbers: [] }
}
