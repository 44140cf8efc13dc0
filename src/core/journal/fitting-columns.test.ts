import fc from 'fast-check'
import { expect, test } from 'vitest'
import { preset, presetIds } from '../regulation/presets/presets.ts'
import { fittingColumns } from './fitting-columns.ts'
import { columnWidths, pageWidth, roomForHeading } from './sheet-of-paper.ts'
import { tableColumns } from './table-columns.ts'
import { widestWord } from './text-width.ts'

/** Words of headings that do not fit into their columns, which are bold. */
const cut = (columns: readonly { readonly heading: string; readonly width: number }[]) => {
  const widths = columnWidths(columns.map(({ width }) => width))
  return columns
    .filter(({ heading }, n) => widestWord(heading) > Math.floor((widths[n] ?? 0) / 1.08))
    .map(({ heading }) => heading)
}

test('no heading of a journal has a word cut in two, in any language [S0-28]', () => {
  for (const id of presetIds)
    for (const language of ['kk', 'ky', 'ru']) {
      const regulation = preset(id)
      const { journal, openingJournal } = regulation
      for (const columns of [journal.columns, openingJournal?.columns ?? []])
        expect(cut(tableColumns(columns, regulation, language)), `${id} ${language}`).toEqual([])
    }
})

test('columns whose headings fit stay as they are', () => {
  const columns = [
    { heading: 'күні', width: 30 },
    { heading: 'қысқаша мазмұны', width: 90 },
  ]
  expect(fittingColumns(columns)).toBe(columns)
})

test('whatever a school writes above its columns, no word is cut that could stand whole', () => {
  const column = fc.record({
    heading: fc.string({ unit: fc.constantFrom('о', 'ы', 'Ж', ' '), maxLength: 24 }),
    width: fc.integer({ min: 1, max: 80 }),
  })
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 14 }), (columns) => {
      const least = columns.reduce((sum, { heading }) => sum + roomForHeading(heading), 0)
      fc.pre(least <= pageWidth)
      const fitting = fittingColumns(columns)
      expect(cut(fitting)).toEqual([])
      expect(fitting.map(({ heading }) => heading)).toEqual(columns.map(({ heading }) => heading))
    }),
  )
})
