import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isGroup,
  keyCard,
  lastGroup,
  newPrintedSecret,
  printSecret,
  readSecret,
  recoverySheet,
} from './printed-codes.ts'

const secrets = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => new Uint8Array(bytes))

test('a card has 26 characters in two lines of 13, a sheet 32', () => {
  const card = new Uint8Array(16).fill(0xff)
  expect(printSecret(keyCard, card)).toEqual(['ZZZZ', 'ZZZZ', 'ZZZZZ', 'ZZZZ', 'ZZZZ', 'ZZZZW'])
  const sheet = Uint8Array.from({ length: 20 }, (_, n) => n)
  const groups = printSecret(recoverySheet, sheet)
  expect(groups).toEqual(['000G', '40R4', '0M30', 'E209', '185G', 'R38E', '1W81', '24GK'])
})

for (const [name, kind] of Object.entries({ card: keyCard, sheet: recoverySheet })) {
  test(`what is printed on a ${name} is read back`, () => {
    fc.assert(
      fc.property(secrets(kind.bytes), (secret) => {
        expect(readSecret(kind, printSecret(kind, secret).join(' '))).toEqual({ secret })
      }),
    )
  })
}

test('small letters, dashes, spaces and look-alikes are forgiven', () => {
  const secret = new Uint8Array(16)
  const printed = printSecret(keyCard, secret).join('-')
  expect(printed).toBe('0000-0000-00000-0000-0000-00000')
  expect(readSecret(keyCard, printed.replaceAll('0', 'o'))).toEqual({ secret })
  expect(readSecret(keyCard, ` ${printed.replaceAll('0', 'О')} `)).toEqual({ secret })
  const ones = readSecret(keyCard, `${'1'.repeat(25)}0`)
  expect(readSecret(keyCard, `${'l'.repeat(12)}${'I'.repeat(13)}0`)).toEqual(ones)
  expect(readSecret(keyCard, 'А'.repeat(24) + '00')).toEqual(
    readSecret(keyCard, `${'a'.repeat(24)}00`),
  )
})

test('what cannot be a card is refused with the reason', () => {
  expect(readSecret(keyCard, '0'.repeat(25))).toEqual({ refusal: 'too-short' })
  expect(readSecret(keyCard, '0'.repeat(27))).toEqual({ refusal: 'too-long' })
  expect(readSecret(keyCard, '0'.repeat(99))).toEqual({ refusal: 'too-long' })
  expect(readSecret(keyCard, `${'0'.repeat(25)}1`)).toEqual({ refusal: 'mistyped' })
  expect(readSecret(keyCard, `${'0'.repeat(25)}U`)).toEqual({ refusal: 'foreign-character' })
  expect(readSecret(keyCard, `${'0'.repeat(25)}Ж`)).toEqual({ refusal: 'foreign-character' })
})

test('the last group is typed back', () => {
  const secret = newPrintedSecret(keyCard)
  const group = lastGroup(keyCard, secret)
  expect(group).toHaveLength(5)
  expect(isGroup(` ${group.toLowerCase()} `, group)).toBe(true)
  expect(isGroup(group.slice(1), group)).toBe(false)
})
