import { expect, test } from 'vitest'
import { toBase64url } from '../bytes.ts'
import { entryId } from '../ids.ts'
import { sheetId } from './sheet.ts'

const opening = (byte: number) => entryId(toBase64url(new Uint8Array(16).fill(byte)))

test('a sheet has one id, whoever enters it; another sheet or opening has another', () => {
  expect(sheetId(opening(1), 2)).toBe(sheetId(opening(1), 2))
  const all = [sheetId(opening(1), 1), sheetId(opening(1), 2), sheetId(opening(2), 1)]
  expect(new Set(all).size).toBe(3)
})

test('the id of a sheet stays what it is [golden]', () => {
  expect(sheetId(opening(1), 1)).toMatchInlineSnapshot(`"PZ7Qa5G_wH3UiXiu_2TRfQ"`)
})
