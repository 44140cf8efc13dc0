import type { StoredEntry } from '../storage/entries.ts'
import type { Rows } from '../storage/rows.ts'

/** Entries fetched together. */
const stride = 200

/**
 * The whole log in order.
 *
 * @yields one page of entries after the other.
 */
export async function* everyEntry(rows: Rows): AsyncGenerator<readonly StoredEntry[]> {
  for (let from = 0; ;) {
    const page = await rows.entries.page(from, stride, 'all')
    if (page.length > 0) yield page
    if (page.length < stride) return
    from = (page.at(-1)?.index ?? from) + 1
  }
}
