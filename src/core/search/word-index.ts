import { askedIn, wordsOf } from './fold.ts'

/** Which texts have which words: nothing but folded words is kept. */
export interface WordIndex<Id> {
  /** From now on `id` is found by the words of `text`, and by no others. */
  readonly learn: (id: Id, text: string) => void
  /** Every id with a word that begins as each word of `query` does, in the order of learning. */
  readonly find: (query: string) => readonly Id[]
}

/**
 * An index without texts. The words of one text stand in one string, a space before each: looking
 * through all of them is the work of the engine's own string search, and ten thousand letters are
 * less than ten megabytes.
 */
export function createWordIndex<Id>(): WordIndex<Id> {
  const texts = new Map<Id, string>()
  return {
    learn(id, text) {
      texts.set(id, ` ${[...wordsOf(text)].join(' ')}`)
    },
    find(query) {
      const beginnings = askedIn(query).map((word) => ` ${word}`)
      if (beginnings.length === 0) return []
      return [...texts]
        .filter(([, words]) => beginnings.every((beginning) => words.includes(beginning)))
        .map(([id]) => id)
    },
  }
}
