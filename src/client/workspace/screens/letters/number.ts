import type { Registration } from '#core/appeals/thread.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import type { Letter } from '../../session/api.ts'

/** `№ 43`, or `К-1/2026` in a confidential book, `К2-1/2026` in the second of them. */
export function numberText(
  t: WorkspaceWords,
  book: number | null,
  { number, period }: Pick<Registration, 'number' | 'period'>,
): string {
  if (book === null) return t.letters.number.ordinary(number)
  return t.letters.number.book(book === 1 ? '' : String(book), number, period)
}

/** The number of `letter`, or the word for a letter that has none yet. */
export function numberOf(t: WorkspaceWords, letter: Letter): string {
  const { registration } = letter.state
  return registration === null ? t.letters.number.none : numberText(t, letter.book, registration)
}

/** What stands for a letter in a list: its brief content, else its first words. */
export function headingOf(letter: Letter): string {
  if (letter.brief !== null) return letter.brief
  const text = letter.body.text.replaceAll(/\s+/g, ' ').trim()
  if (text === '') return '…'
  const cut = text.slice(0, 80)
  return cut.length < text.length ? `«${cut}…»` : `«${text}»`
}
