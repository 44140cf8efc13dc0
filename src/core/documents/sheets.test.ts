import { expect, test } from 'vitest'
import type { Paper } from './paper.ts'
import { sheetsOf } from './sheets.ts'

const paperOf = (rows: string[][], holds: 'date' | 'number'): Paper => ({
  v: 1,
  kind: 'journal',
  language: 'kk',
  name: 'Журнал',
  orientation: 'landscape',
  blocks: [{ kind: 'table', columns: [{ heading: 'x', width: 1, holds }], rows }],
})
const cells = (texts: string[], holds: 'date' | 'number') =>
  sheetsOf(
    paperOf(
      texts.map((text) => [text]),
      holds,
    ),
  )[0]?.rows.map((row) => row.cells[0])

test('a date is known in the form of each language', () => {
  const forms = ['27.10.2021 ж.', '27.10.2021-ж.', '27.10.2021 г.', '27.10.2021']
  expect(cells(forms, 'date')).toEqual(forms.map(() => ({ on: '2021-10-27' })))
})

test('what is no date stays what it is', () => {
  const texts = ['31.02.2026 ж.', '27.10.2021 ж., 15:00', '', '—']
  expect(cells(texts, 'date')).toEqual(texts)
})

test('a number is a number, «12/2026» and an empty cell are not', () => {
  expect(cells(['12', '12/2026', ''], 'number')).toEqual([12, '12/2026', ''])
})
