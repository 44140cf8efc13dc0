/**
 * Letters that one keyboard has and another lacks, as people type them without it. After lower case
 * and without the marks above and below, so that й is и and ё is е as well.
 */
const plain: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  і: 'и',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  ı: 'i',
  // Lower case depends on the place in the word.
  ς: 'σ',
}
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu')

/**
 * `text` as the search compares it: lower case, without accents, and every Kazakh and Kyrgyz letter
 * as the Russian one that stands for it on a foreign keyboard. Folding twice changes nothing more.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(special, (letter) => plain[letter] ?? letter)

/** Words, and what people join with a dash or a stroke: `К-1/2026`, `кто-то`. */
const joined = /[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu
const joint = /[-/]/u

/** The folded words of `text`, each once; a joined one as a whole and in its parts. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set(fold(text).match(joined))
  for (const word of words) {
    if (joint.test(word)) for (const part of word.split(joint)) words.add(part)
  }
  return words
}

/** What `query` asks for: every one of these must begin a word. A joined one is not taken apart. */
export const askedIn = (query: string): readonly string[] => [...new Set(fold(query).match(joined))]
