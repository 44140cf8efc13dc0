import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelsPerSheet, stickerSheets } from './stickers.ts'

const labels = fc.array(fc.integer(), { maxLength: 80 })
const first = fc.integer({ min: 1, max: labelsPerSheet })

test('every label has one place, in order, and none stands on a label that was used', () => {
  fc.assert(
    fc.property(labels, first, (all, from) => {
      const sheets = stickerSheets(all, from)
      const places = sheets.flat()
      expect(places.filter((label) => label !== null)).toEqual(all)
      expect(sheets.every((sheet) => sheet.length <= labelsPerSheet)).toBe(true)
      if (all.length > 0) expect(places.findIndex((label) => label !== null)).toBe(from - 1)
    }),
  )
})

test('without a label no sheet is wasted', () => {
  expect(stickerSheets([], 7)).toEqual([])
})
