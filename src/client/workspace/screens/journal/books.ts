import type { PlainDate } from '#core/calendar/plain-date.ts'
import { booksOf, type Book } from '#core/journal/book.ts'
import { closedBooks } from '#core/journal/closed-book.ts'
import type { JournalPrinting } from '#core/journal/printing.ts'
import { rowsOf } from '#core/journal/row.ts'
import { regulationByDay } from '#core/regulation/in-use.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import type { BoardEvent, Letter, WorkspaceState } from '../../session/api.ts'
import { nameOf } from '../../who.ts'
import { actNumbers } from './act-numbers.ts'
import { numberedOf } from './numbered.ts'

/** Every book that this person can open: the ordinary ones, then the confidential, newest first. */
export function journalBooks(state: WorkspaceState, t: WorkspaceWords): readonly Book[] {
  const name = remembered((member: string) => nameOf(state, t, member))
  const country = state.board?.school.country ?? 'KZ'
  const regulation = remembered(regulationByDay(state.regulations, country))
  const openedOn = openingDays(state.events)
  const actNoOf = actNumbers(state)
  const numbered = state.letters.flatMap((letter) =>
    numberedOf(letter, ({ on }) => ({
      regulation: regulation(on),
      nameOf: name,
      openedOn,
      actNoOf,
    })),
  )
  const books = booksOf(rowsOf(numbered, regulation), closedBooks(printingsIn(state))).toReversed()
  // The sort is stable.
  return books.sort((a, b) => (a.confidential ?? 0) - (b.confidential ?? 0))
}

/** What was printed of the journal, oldest first. */
export const printingsIn = ({
  records,
}: Pick<WorkspaceState, 'records'>): readonly JournalPrinting[] =>
  records.flatMap(({ data }) => (data.kind === 'journal-printing' ? [data] : [])).toReversed()

/** The day on which a letter was taken out of its box, looked up among ten thousand. */
function openingDays(events: readonly BoardEvent[]): (letter: Letter) => PlainDate {
  /** Openings of each box, the newest first. */
  const byBox = new Map<string, BoardEvent[]>()
  for (const event of events) {
    if (event.opening === undefined) continue
    const held = byBox.get(event.opening.box)
    if (held === undefined) byBox.set(event.opening.box, [event])
    else held.push(event)
  }
  return ({ state: { box, received, urgentAt, entered } }) => {
    if (urgentAt !== null || entered !== null) return received.on
    const held = byBox.get(box) ?? []
    return held[firstBefore(held, received.index) - 1]?.on ?? received.on
  }
}

/** How many of `held`, newest first, came after `index`. */
function firstBefore(held: readonly BoardEvent[], index: number): number {
  let [low, high] = [0, held.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((held[middle]?.index ?? 0) > index) low = middle + 1
    else high = middle
  }
  return low
}

/** `find`, asked once for each key. */
function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before.value
    const value = find(key)
    known.set(key, { value })
    return value
  }
}
