/** A weakly totally anti-symmetric quasigroup of order 10. @see H. Michael Damm, 2004, p. 111 */
const table = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const

/**
 * The Damm check digit of `digits`: it finds every single wrong digit and every two neighbours that
 * changed places.
 *
 * @param digits - ASCII digits only.
 * @throws RangeError when `digits` holds anything else.
 */
export function dammDigit(digits: string): string {
  let interim = '0'
  for (const digit of digits) {
    const next = /^\d$/.test(digit) ? table[Number(interim)]?.charAt(Number(digit)) : undefined
    if (next === undefined) throw new RangeError('a check digit is of ASCII digits only')
    interim = next
  }
  return interim
}

/** Whether the last of `digits` is the check digit of the others. @throws RangeError as above. */
export const dammHolds = (digits: string): boolean => dammDigit(digits) === '0'
