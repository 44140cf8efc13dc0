import { expect, test } from 'vitest'
import { addDays } from '#core/calendar/plain-date.ts'
import { day, numbered, rowsUnder, signed } from '#core/journal/rows.example.ts'
import { noRowFilters, rowsFor, rowStanding, type RowFilters } from './filters.ts'

const today = addDays(day, 30)
const rows = rowsUnder('kz-book-phone-box', [
  numbered(1, day, { facts: { repliedOn: addDays(day, 3) } }),
  numbered(2, day, { facts: { ...signed, dueOn: addDays(today, 5) } }),
  numbered(3, day, { facts: { channel: 'phone' } }),
  numbered(4, day, { annulled: { on: day, reason: 'екі рет' } }),
  numbered(6, day, { facts: { closedOn: day } }),
])
const nothing = { query: '', hits: null }

const found = (filters: Partial<RowFilters>, sought: Parameters<typeof rowsFor>[2] = nothing) =>
  rowsFor(rows, { ...noRowFilters, order: 'oldest', ...filters }, sought, today).map(
    ({ number }) => number,
  )

test('a row stands as its appeal does; one that cannot be opened stands nowhere', () => {
  expect(rows.map((row) => rowStanding(row, today))).toEqual([
    'answered',
    'waiting',
    'overdue',
    'annulled',
    null,
    'answered',
  ])
})

test('rows are narrowed by standing, channel and author', () => {
  expect(found({})).toEqual([1, 2, 3, 4, 5, 6])
  expect(found({ standing: 'waiting' })).toEqual([2, 3])
  expect(found({ standing: 'overdue' })).toEqual([3])
  expect(found({ channel: 'phone' })).toEqual([3])
  expect(found({ author: 'signed' })).toEqual([2])
})

test('the nearest term comes first, what is done after everything', () => {
  expect(found({ order: 'due' })).toEqual([3, 2, 1, 4, 5, 6])
  expect(found({ order: 'newest' })[0]).toBe(6)
})

test('a number is found as it is, and words where the search found them', () => {
  const [first] = rows
  const hits = new Set(first?.appeal ? [first.appeal.thread] : [])
  expect(found({}, { query: '№ 4', hits: new Set() })).toEqual([4])
  expect(found({}, { query: 'асхана', hits })).toEqual([1])
})
