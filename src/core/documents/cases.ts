import type { PaperLang } from '../words/papers/paper-langs.ts'

/** A name as sentences need it. Only the first two come from the regulation. */
export interface Cases {
  readonly nominative: string
  readonly genitive: string
  readonly accusative: string
  readonly dative: string
  readonly ablative: string
}

/**
 * The cases of the name of a box or a phone.
 *
 * Kazakh and Kyrgyz names of this kind end in the possessive («Сенім жәшігі», «Ишеним почтасы»): its
 * endings follow from the genitive without a choice. A Russian name of a thing has an accusative
 * only, the rest is its genitive: no sentence asks for more. Whatever is built otherwise is not
 * guessed: `thing` stands behind the name and takes the ending, as in «„Үміт“ жәшігіне».
 *
 * @param lang - null for a language whose wording is the school's own.
 */
export function casesOf(
  lang: PaperLang | null,
  nominative: string,
  genitive: string,
  thing: Cases,
): Cases {
  if (lang === null) return plain(nominative, genitive)
  if (lang === 'ru') return russian(nominative, genitive)
  return possessive(nominative, genitive) ?? behind(nominative, thing)
}

const plain = (nominative: string, genitive: string): Cases => ({
  nominative,
  genitive,
  accusative: nominative,
  dative: nominative,
  ablative: genitive,
})

/** «Сенім жәшігі», «Сенім жәшігінің»: -н, -не, -нен, or null when the name is built otherwise. */
function possessive(nominative: string, genitive: string): Cases | null {
  const [stem, closing] = split(nominative)
  const [stemOfGenitive] = split(genitive)
  if (!/[ыіиуү]$/u.test(stem) || !stemOfGenitive.startsWith(stem)) return null
  const ending = stemOfGenitive.slice(stem.length)
  if (!/^н[ыіиуү][ңн]$/u.test(ending)) return null
  const vowel = vowelAfter(ending)
  const to = (suffix: string) => `${stem}${suffix}${closing}`
  return {
    nominative,
    genitive,
    accusative: to('н'),
    dative: to(`н${vowel}`),
    ablative: to(`н${vowel}н`),
  }
}

/** The open vowel in harmony with that of the genitive: а after ы and у, ө after ү, else е. */
function vowelAfter(ending: string): string {
  if (/[ыу]/u.test(ending)) return 'а'
  return ending.includes('ү') ? 'ө' : 'е'
}

/** The words before the closing quotation mark, and the mark. */
function split(name: string): readonly [stem: string, closing: string] {
  const closing = /[»”“"]+$/u.exec(name)?.[0] ?? ''
  return [name.slice(0, name.length - closing.length), closing]
}

const behind = (name: string, thing: Cases): Cases => ({
  nominative: `${name} ${thing.nominative}`,
  genitive: `${name} ${thing.genitive}`,
  accusative: `${name} ${thing.accusative}`,
  dative: `${name} ${thing.dative}`,
  ablative: `${name} ${thing.ablative}`,
})

/** Words that the genitive leaves alone stay; the others are what is declined. */
function russian(nominative: string, genitive: string): Cases {
  const declined = genitive.split(' ')
  const accusative = nominative
    .split(' ')
    .map((word, i) => (word === declined[i] ? word : accusativeOf(word)))
    .join(' ')
  return { ...plain(nominative, genitive), accusative }
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/ая(?=\P{L}*$)/u, 'ую'],
  [/яя(?=\P{L}*$)/u, 'юю'],
  [/а(?=\P{L}*$)/u, 'у'],
  [/я(?=\P{L}*$)/u, 'ю'],
]

function accusativeOf(word: string): string {
  const [ending, replacement] = endings.find(([pattern]) => pattern.test(word)) ?? []
  return ending === undefined ? word : word.replace(ending, replacement ?? '')
}
