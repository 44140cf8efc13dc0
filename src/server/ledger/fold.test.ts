import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foundedBoard } from '#core/log/board.ts'
import { threadOfEntry } from '#core/log/entries.ts'
import { founding } from '../../../test/core-cast.ts'
import { attempts, live, type Attempt } from '../../../test/core-life.ts'
import { openedLog } from '../../../test/core-log.ts'
import { storedBoard, storedRecord, storedThread } from '../storage/projection.ts'
import { fold, type PlacedEntry, type Projections } from './fold.ts'

const nothing: Projections = {
  board: foundedBoard(founding),
  threads: new Map(),
  records: new Map(),
  numbers: [],
}

/** What a school with letters in its open box lets in of all that is tried. */
const lived = (tried: readonly Attempt[]): readonly PlacedEntry[] =>
  live(openedLog(), tried).written.map(({ entry, position }) => ({
    ...position,
    entry,
    thread: threadOfEntry(entry),
  }))

/** The projections as a database gives them back. */
const stored = ({ board, threads, records, numbers }: Projections): Projections => ({
  board: storedBoard(JSON.stringify(board)),
  threads: new Map(
    Array.from(threads, ([id, state]) => [id, storedThread(JSON.stringify(state))] as const),
  ),
  records: new Map(
    Array.from(records, ([id, state]) => [id, storedRecord(JSON.stringify(state))] as const),
  ),
  numbers,
})

test('folding a beginning, storing it, and folding the rest is folding all', () => {
  fc.assert(
    fc.property(attempts, fc.nat(), (tried, at) => {
      const entries = lived(tried)
      const middle = at % (entries.length + 1)
      const all = fold(nothing, entries)
      const beginning = fold(nothing, entries.slice(0, middle))
      expect(fold(stored(beginning), entries.slice(middle))).toStrictEqual(all)
      expect(stored(all)).toStrictEqual(all)
    }),
  )
})

test('whatever is tried, the numbers of a series have no gap', () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      const last = new Map<string, number>()
      for (const { series, period, number } of fold(nothing, lived(tried)).numbers) {
        const before = last.get(`${series} ${period}`) ?? 0
        expect(number).toBe(before + 1)
        last.set(`${series} ${period}`, number)
      }
    }),
  )
})
