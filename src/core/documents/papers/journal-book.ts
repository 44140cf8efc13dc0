import type { BookName, OpeningsName } from '../../journal/book-name.ts'
import { wordsFor } from '../../journal/wording.ts'
import type { Regulation } from '../../regulation/regulation.ts'
import { textIn } from '../../regulation/text-in.ts'
import { schoolYear } from '../dates.ts'
import { wordingOf } from '../wording.ts'

/** Which book it is. */
export interface BookFacts {
  readonly regulation: Regulation
  readonly name: BookName
  /** Which confidential book; null for the ordinary journal. */
  readonly confidential: number | null
}

/** `2026–2027 оқу жылы`, `2026 жыл, 2-том`, `2-том`; before it the channel or the confidential book it is. */
export function bookWords(
  { regulation, name, confidential }: BookFacts,
  language: string,
): readonly string[] {
  const channel = regulation.channels.find(({ id }) => id === name.channel)
  return [
    ...(confidential === null
      ? []
      : [wordsFor(regulation, language).confidentialBook(confidential)]),
    ...(channel === undefined ? [] : [textIn(channel.name, language, regulation.language)]),
    ...periodWords(regulation, name, language),
  ]
}

function periodWords(
  regulation: Regulation,
  { lasts, year, volume }: BookName,
  language: string,
): readonly string[] {
  const words = wordsFor(regulation, language)
  if (lasts === 'until-full') return [words.volume(year)]
  return [
    lasts === 'calendar-year'
      ? words.year(year)
      : schoolYear(wordingOf(regulation, language).words.dates, year),
    ...(volume === undefined ? [] : [words.volume(volume)]),
  ]
}

/** `2026 жыл, 2-том`: a book of the journal of openings. */
export function openingBookWords(
  regulation: Regulation,
  { openings, volume }: OpeningsName,
  language: string,
): readonly string[] {
  const words = wordsFor(regulation, language)
  return [words.year(openings), ...(volume === undefined ? [] : [words.volume(volume)])]
}
