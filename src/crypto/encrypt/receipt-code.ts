import * as v from 'valibot'
import { dammDigit, dammHolds } from '#core/damm.ts'
import { randomBytes } from './random.ts'

const codeDigits = 20
const groupDigits = 4

/** The code on an author's receipt: 20 ASCII digits, the last one the check digit of the others. */
export const ReceiptCode = v.pipe(
  v.string(),
  v.regex(/^\d{20}$/),
  v.check(dammHolds, 'not a receipt code'),
  v.brand('ReceiptCode'),
)
export type ReceiptCode = v.InferOutput<typeof ReceiptCode>

/** The code in `text`; throws `ValiError` when it is none. */
export const receiptCode = (text: string): ReceiptCode => v.parse(ReceiptCode, text)

/** A new code: 19 random digits (63 bits) and a check digit. */
export function drawReceiptCode(): ReceiptCode {
  let digits = ''
  while (digits.length < codeDigits - 1) {
    const [byte = 255] = randomBytes(1)
    // 250 to 255 would make the digits 0 to 5 likelier than the others.
    if (byte < 250) digits += String(byte % 10)
  }
  return receiptCode(digits + dammDigit(digits))
}

/** `code` as it is printed and shown: 5 groups of 4. */
export const formatReceiptCode = (code: ReceiptCode): string =>
  Array.from({ length: codeDigits / groupDigits }, (_, group) =>
    code.slice(group * groupDigits, (group + 1) * groupDigits),
  ).join(' ')

/** Why a typed code cannot be one; it never left the device. */
export type ReceiptCodeRefusal = 'foreign-character' | 'too-short' | 'too-long' | 'mistyped'

/**
 * The code that somebody typed, with any spaces and dashes; or why it cannot be one. `mistyped` means
 * that the check digit does not hold: which digit is wrong nobody can say.
 */
export function readReceiptCode(
  typed: string,
): { readonly code: ReceiptCode } | { readonly refusal: ReceiptCodeRefusal } {
  const digits = typed.replace(/[\s\p{Dash_Punctuation}]/gu, '')
  if (!/^\d*$/.test(digits)) return { refusal: 'foreign-character' }
  if (digits.length < codeDigits) return { refusal: 'too-short' }
  if (digits.length > codeDigits) return { refusal: 'too-long' }
  const code = v.safeParse(ReceiptCode, digits)
  return code.success ? { code: code.output } : { refusal: 'mistyped' }
}
