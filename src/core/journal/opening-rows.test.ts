import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openingJournal, openingPress } from '../documents/papers/opening-journal.ts'
import { addDays } from '../calendar/plain-date.ts'
import { boxId, entryId } from '../ids.ts'
import type { PaperOpening } from '../openings/paper-opening.ts'
import { preset } from '../regulation/presets/presets.ts'
import { openingRows, type OpeningInLog, type OpeningRow } from './opening-rows.ts'
import { pagesAdded, printingOf } from './pages-added.ts'
import { electronic, firstOpening, pageBox } from './openings.example.ts'
import type { JournalPrinting, PrintedBook } from './printing.ts'

const sealed = preset('kg-commission-sealed')
const press = openingPress(sealed, 'ky')
const day = firstOpening
const year = 2026
const foyer = boxId('B'.repeat(21) + 'A')

const record: PaperOpening = {
  kind: 'opening',
  box: foyer,
  entry: entryId('A'.repeat(22)),
  planned: null,
  held: { on: day, at: 725 },
  present: [{ post: 'deputy-director', name: 'Марат Оспанов' }],
  absent: [],
  sealFound: { number: '0417', state: 'whole' },
  damage: '',
  letters: 3,
  junk: 1,
  newSeal: '0418',
  next: null,
  note: '',
}
const onPaper = (n: number): OpeningInLog => ({ ...electronic(n), box: foyer, record })

test('boxes of paper and the electronic one have one numbering, in the order of the log [S4-28]', () => {
  const rows = openingRows([electronic(0), onPaper(0), electronic(1), electronic(40)])
  expect(rows.map(({ period, number }) => `${number}/${period}`)).toEqual([
    '1/2026',
    '2/2026',
    '3/2026',
    '1/2027',
  ])
  expect(rows[0]).toMatchObject({ letters: 2, seal: null, isPlanned: true, newSeal: null })
  expect(rows[1]).toMatchObject({ letters: 3, newSeal: '0418', isPlanned: false })
})

test('an opening that was made up for says for which day it was planned', () => {
  const on = addDays(day, -2)
  const cells = (planned: PaperOpening['planned'], regulation = sealed) =>
    openingPress(regulation, 'ky')
      .runsOf(openingRows([{ ...onPaper(0), record: { ...record, planned } }]))
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  expect(cells({ on, at: 720 })).toContain('пландалган убактысынан кеч: 22.11.2026, 12:00')
  expect(cells({ on: day, at: 720 })).toContain('пландуу')
  const byQuota = sealed.openings.map((one) => ({
    ...one,
    rule: { kind: 'quota', times: 2, per: 'month' } as const,
  }))
  const channels = sealed.channels.map((one) => ({ ...one, box: foyer }))
  expect(cells({ on, at: 720 }, { ...sealed, channels, openings: byQuota })).toContain('пландуу')
})

test('whoever cannot open a record sees the same numbers', () => {
  const numbers = (all: readonly OpeningInLog[]) =>
    openingRows(all).map(({ period, number }) => [period, number])
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(90), fc.boolean()), { maxLength: 20 }), (openings) => {
      const opened = openings.map(([n, isPaper]) => (isPaper ? onPaper(n) : electronic(n)))
      expect(numbers(opened)).toEqual(numbers(opened.map((one) => ({ ...one, record: null }))))
    }),
  )
})

test('an electronic opening has its people and no seal in the printed journal', () => {
  const paper = openingJournal(
    { regulation: sealed, name: { openings: year }, rows: openingRows([electronic(0)]) },
    'ky',
  )
  const [table] = paper?.blocks ?? []
  const [row] = table?.kind === 'table' ? table.rows : []
  expect(row?.join('|')).toContain('Дана Ахметова ______')
  expect(row?.join('|')).not.toContain('№')
})

test('where there are several boxes the row says which it was', () => {
  const [foyerBox] = sealed.channels
  if (foyerBox === undefined) throw new Error('a preset without a box')
  const onPage = { ...foyerBox, id: 'page', kind: 'web-form', box: pageBox } as const
  const channels = [
    { ...foyerBox, box: foyer },
    { ...onPage, name: { ky: '«Онлайн кутуча»' } },
  ]
  const notes = (regulation: typeof sealed) =>
    openingPress(regulation, 'ky')
      .runsOf(openingRows([onPaper(0), electronic(0)]))
      .flatMap(({ rows }) => rows.map(({ cells }) => cells.at(-1)))
  expect(notes({ ...sealed, channels })).toEqual(['«Ишеним кутучасы»', '«Онлайн кутуча»'])
  expect(notes({ ...sealed, channels: channels.slice(0, 1) })).toEqual(['', ''])
})

test('pages that were added are printed once, and a row that got its act again [S0-28]', () => {
  const bookOf = (openings: readonly OpeningInLog[]): PrintedBook<OpeningRow> => ({
    name: { openings: year },
    confidential: null,
    rows: openingRows(openings),
  })
  const asToday = { language: 'ky', on: day, closes: false }
  const first = [electronic(0), onPaper(0)]
  const added = pagesAdded(bookOf(first), [], press)
  expect(added.pages).toHaveLength(1)
  const printed: JournalPrinting[] = [printingOf(bookOf(first), added, press, asToday)]
  expect(pagesAdded(bookOf(first), printed, press).pages).toEqual([])

  const later = [electronic(0), { ...onPaper(0), actNo: '4' }, electronic(2)]
  const second = pagesAdded(bookOf(later), printed, press)
  expect(second.from).toBe(2)
  expect(second.fresh.map(({ number }) => number)).toEqual([3])
  expect(second.changed.map(({ number }) => number)).toEqual([2])
  printed.push(printingOf(bookOf(later), second, press, asToday))
  expect(pagesAdded(bookOf(later), printed, press).pages).toEqual([])
  const others = { ...bookOf(later), name: { openings: year + 1 } }
  expect(pagesAdded(others, printed, press).from).toBe(1)
})
