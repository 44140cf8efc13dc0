import { fold } from '../search/fold.ts'

/** What on a stand could tell who wrote a letter, or about whom. */
export interface Telltale {
  readonly kind: 'name' | 'class' | 'phrase' | 'digits'
  /** As it stands in the text. */
  readonly found: string
}

/** What of a letter must not be seen beside the box. */
export interface Hidden {
  /** Names of its author and of whoever stands on its card, of several words. */
  readonly names: readonly string[]
  /** Classes of the school. */
  readonly classes: readonly string[]
  /** The words of the letter itself. */
  readonly letter: string
}

/** A name of so few letters is only itself: «Ая» begins too many words. */
const shortName = 3
/** So many words of the letter in a row are known again by whoever read it. */
const phraseWords = 4
/** A telephone or a code; years and dates are shorter. */
const digits = /\d(?:[\s()+-]{0,2}\d){6,}/gu
const classLike =
  /(?:^|[^\p{L}\p{N}])(\d{1,2}(?:\s*[«"„“'-]?\s*\p{Lu}[»"“”']?(?![\p{L}\p{N}])|\s*-?\s*(?:сынып|класс)\p{L}*))/gu
const word = /[\p{L}\p{N}\p{M}]+/gu

/**
 * What in `text` could tell who is meant. A name is found with any ending, so it may be another word
 * that begins alike: somebody looks, nothing is refused.
 *
 * @clause S3-16 @clause S3-17
 */
export function telltales(text: string, hidden: Hidden): readonly Telltale[] {
  const all = [
    ...namesTold(text, hidden.names),
    ...classesTold(text, hidden.classes),
    ...phrasesTold(text, hidden.letter),
    ...[...text.matchAll(digits)].map(([found]) => ({ kind: 'digits' as const, found })),
  ]
  return all.filter(
    ({ kind, found }, place) =>
      all.findIndex((one) => one.kind === kind && one.found === found) === place,
  )
}

function namesTold(text: string, names: readonly string[]): readonly Telltale[] {
  const parts = names.flatMap((name) => wordsIn(name).map(fold))
  return wordsIn(text)
    .filter((found) => {
      const folded = fold(found)
      return parts.some((part) =>
        part.length > shortName ? folded.startsWith(part) : folded === part,
      )
    })
    .map((found) => ({ kind: 'name', found }))
}

function classesTold(text: string, classes: readonly string[]): readonly Telltale[] {
  const known = new Set(classes.map(bare))
  const listed = wordsIn(text).filter((found) => known.has(bare(found)) && /\p{L}/u.test(found))
  const alike = [...text.matchAll(classLike)].map(([, found = '']) => found.trim())
  return [...new Set([...listed, ...alike])].map((found) => ({ kind: 'class', found }))
}

function phrasesTold(text: string, letter: string): readonly Telltale[] {
  const said = ` ${wordsIn(letter).map(fold).join(' ')} `
  const words = wordsIn(text)
  const found: Telltale[] = []
  let from = 0
  while (from + phraseWords <= words.length) {
    const phrase = phraseSaid(words.slice(from), said)
    if (phrase.length > 0) found.push({ kind: 'phrase', found: phrase.join(' ') })
    from += Math.max(1, phrase.length)
  }
  return found
}

/** The longest beginning of `words` that stands in `said`, or nothing when it is too short. */
function phraseSaid(words: readonly string[], said: string): readonly string[] {
  const isSaid = (length: number) =>
    said.includes(` ${words.slice(0, length).map(fold).join(' ')} `)
  let length = phraseWords
  if (!isSaid(length)) return []
  while (length < words.length && isSaid(length + 1)) length++
  return words.slice(0, length)
}

const wordsIn = (text: string): readonly string[] => text.match(word) ?? []
const bare = (name: string): string => fold(name).replaceAll(/[^\p{L}\p{N}]/gu, '')
