import { fold } from '../search/fold.ts'
import { formsOf, wordsOf } from './name-forms.ts'

/** What stands before, then two or three capital letters with dots. */
const initials = /(^|[^\p{L}\p{M}.])(\p{Lu})\.\s?(\p{Lu})\.(?:\s?(\p{Lu})\.)?/gu

const wordBefore = /[\p{L}\p{M}]+\s*$/u
const wordAfter = /^\s*[\p{L}\p{M}]+/u

/** Beginnings of the word for a pupil, folded. */
const pupil = /^(?:окушы|окуучу|учени|учащ|pupil)/u

/** Initials in a text, and whether the word before them says that they are those of a pupil. */
export interface FoundInitials {
  /** Folded, without dots. */
  readonly letters: readonly string[]
  readonly afterPupil: boolean
}

/** The initials in `text` that stand beside no name of `adults`. @clause S0-64 */
export function initialsIn(text: string, adults: readonly string[]): readonly FoundInitials[] {
  const names = adults
    .flatMap(wordsOf)
    .filter((word) => word.length > 1)
    .map(formsOf)
  const isAdult = (word: string) => names.some((forms) => forms.test(word))
  return [...text.normalize('NFC').matchAll(initials)].flatMap((found) => {
    const { input, index } = found
    const [whole, lead = '', ...capitals] = found
    const before = fold(wordBefore.exec(input.slice(0, index + lead.length))?.[0] ?? '').trim()
    const rest = input.slice(index + whole.length)
    const after = fold(wordAfter.exec(rest)?.[0] ?? '').trim()
    if (isAdult(before) || isAdult(after)) return []
    const letters = capitals.flatMap((letter) => (letter ? [fold(letter)] : []))
    return [{ letters, afterPupil: pupil.test(before) }]
  })
}

/** Whether `letters` are initials of `name`, in whatever order. */
export function areInitialsOf(letters: readonly string[], name: string): boolean {
  const own = wordsOf(name).map((word) => fold(word).charAt(0))
  return letters.every((letter) => own.includes(letter))
}
