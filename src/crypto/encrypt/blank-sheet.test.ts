import { expect, test } from 'vitest'
import { sha256, toBase64url, utf8 } from '#core/bytes.ts'
import { readSheetCode } from '#core/appeals/sheet-code.ts'
import { hash } from '#core/ids.ts'
import { receiptAuthHash } from './auth-hash.ts'
import { drawBlankSheet } from './blank-sheet.ts'
import { readReceiptCode } from './receipt-code.ts'
import { deriveReceiptKeys, type Argon2id } from './receipt-keys.ts'

/** The real one takes half a second; vectors show that it is right. */
const quick: Argon2id = async (password, salt) => sha256(Uint8Array.of(...password, ...salt))
const genesis = hash(toBase64url(sha256(utf8('a school'))))

test('the digits of a form open what is sealed for its sheet', async () => {
  const { code, sheet } = await drawBlankSheet(genesis, quick)
  const read = readReceiptCode(code)
  if ('refusal' in read) throw new Error(read.refusal)
  const keys = await deriveReceiptKeys(read.code, genesis, quick)
  expect(readSheetCode(sheet)).toEqual({
    lookup: keys.lookup,
    authHash: receiptAuthHash(keys.auth),
    answers: keys.answers,
    box: keys.box,
  })
})

test('no two forms are alike, and the sheet bears none of the digits of its code', async () => {
  const sheets = await Promise.all(Array.from({ length: 20 }, () => drawBlankSheet(genesis, quick)))
  expect(new Set(sheets.map(({ code }) => code)).size).toBe(20)
  expect(new Set(sheets.map(({ sheet }) => sheet)).size).toBe(20)
  for (const { code, sheet } of sheets) expect(sheet).not.toContain(code.replaceAll(' ', ''))
})
