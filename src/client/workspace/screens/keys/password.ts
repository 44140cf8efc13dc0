/** The fewest characters of a password. */
export const leastCharacters = 10

/** How a password stands; `short` and `guessable` are refused. */
export type PasswordStrength = 'short' | 'guessable' | 'fair' | 'strong'

/**
 * How strong `password` is. The key card adds 128 bits on every new device, so this only keeps out
 * what a colleague would try: few characters, few different ones, rows of the keyboard, years.
 */
export function strengthOf(password: string): PasswordStrength {
  const characters = Array.from(password.normalize('NFC'))
  if (characters.length < leastCharacters) return 'short'
  const text = characters.join('').toLowerCase()
  const different = new Set(text).size
  if (different < 6 || isRow(text) || isRepeated(text)) return 'guessable'
  return characters.length >= 16 && different >= 9 ? 'strong' : 'fair'
}

/** Whether a password of this strength is taken. */
export const isEnough = (strength: PasswordStrength): boolean =>
  strength === 'fair' || strength === 'strong'

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ']

/** Whether most of `text` is pieces of keyboard rows, forwards or backwards. */
function isRow(text: string): boolean {
  const both = rows.flatMap((row) => [row, Array.from(row).toReversed().join('')])
  let covered = 0
  for (let at = 0; at + 4 <= text.length;) {
    const isPiece = both.some((row) => row.includes(text.slice(at, at + 4)))
    covered += isPiece ? 4 : 0
    at += isPiece ? 4 : 1
  }
  return covered * 2 > text.length
}

/** Whether `text` is a short piece said again and again. */
const isRepeated = (text: string): boolean => /^(.{1,6})\1+.{0,4}$/u.test(text)
