import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSheetCode, sheetCodeText } from './sheet-code.ts'

const filled = (byte: number) => new Uint8Array(32).fill(byte)
const code = { lookup: filled(1), authHash: filled(2), answers: filled(3), box: filled(4) }

test('the code of a sheet stays what it is [golden]', () => {
  expect(sheetCodeText(code)).toMatchInlineSnapshot(
    `"SENIM1.AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQECAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ"`,
  )
})

test('what was printed is what is read', () => {
  const part = fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes) => Uint8Array.from(bytes))
  fc.assert(
    fc.property(part, part, part, part, (lookup, authHash, answers, box) => {
      const whole = { lookup, authHash, answers, box }
      expect(readSheetCode(sheetCodeText(whole))).toEqual(whole)
    }),
  )
})

test('anything else is no code of a sheet', () => {
  const text = sheetCodeText(code)
  const others = [
    '',
    'SENIM1.',
    text.slice(1),
    text.slice(0, -4),
    `${text}AAAA`,
    'SENIM1.!!!',
    text.replace('1', '2'),
  ]
  for (const other of others) expect(readSheetCode(other)).toBeNull()
  fc.assert(fc.property(fc.string(), (other) => readSheetCode(other) === null))
})

test('a key of another length is a bug', () => {
  expect(() => sheetCodeText({ ...code, box: filled(4).slice(1) })).toThrow(RangeError)
})
