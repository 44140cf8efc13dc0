import type { Objection } from '../../regulation/form/check.ts'
import type { Lang } from '../lang.ts'
import { en as editorEn } from './editor/en.ts'
import { kk as editorKk } from './editor/kk.ts'
import { ky as editorKy } from './editor/ky.ts'
import { ru as editorRu } from './editor/ru.ts'
import { en as labelsEn } from './labels/en.ts'
import { kk as labelsKk } from './labels/kk.ts'
import { ky as labelsKy } from './labels/ky.ts'
import { ru as labelsRu } from './labels/ru.ts'
import { en as objectionsEn } from './objections/en.ts'
import { kk as objectionsKk } from './objections/kk.ts'
import { ky as objectionsKy } from './objections/ky.ts'
import { ru as objectionsRu } from './objections/ru.ts'
import { en as optionsEn } from './options/en.ts'
import { kk as optionsKk } from './options/kk.ts'
import { ky as optionsKy } from './options/ky.ts'
import { ru as optionsRu } from './options/ru.ts'
import { regulationWords } from './regulation-words.ts'
import { en as summaryEn } from './summary/en.ts'
import { kk as summaryKk } from './summary/kk.ts'
import { ky as summaryKy } from './summary/ky.ts'
import { ru as summaryRu } from './summary/ru.ts'

/** What the page of the regulation and its editor say. */
export const editorWords = { kk: editorKk, ky: editorKy, ru: editorRu, en: editorEn } as const

/** How a regulation is told in lines. */
export const summaryWords = { kk: summaryKk, ky: summaryKy, ru: summaryRu, en: summaryEn } as const

/** What a value is called. */
export const labels = { kk: labelsKk, ky: labelsKy, ru: labelsRu, en: labelsEn } as const

/** What the words that can be chosen mean. */
export const options = { kk: optionsKk, ky: optionsKy, ru: optionsRu, en: optionsEn } as const

const objections = { kk: objectionsKk, ky: objectionsKy, ru: objectionsRu, en: objectionsEn }

/**
 * What the value at the end of `names` is called.
 *
 * @param names - of the values on the way to it, without the places in lists: openings, rule, at.
 * @returns undefined when the catalogue lacks it, which a test forbids.
 */
export const labelOf = (lang: Lang, names: readonly string[]): string | undefined =>
  closest(labels[lang], names)

/** What `word` means as the value at the end of `names`. */
export const optionOf = (
  lang: Lang,
  names: readonly string[],
  word: string | number,
): string | undefined => {
  const meanings = closest<object>(options[lang], names)
  return meanings === undefined ? undefined : ownText(meanings, String(word))
}

/** Why `objection` stands at its field. */
export const objectionText = (lang: Lang, { word }: Objection): string =>
  ownText({ ...objections[lang], ...regulationWords[lang].contradictions }, word) ?? word

/** The entry of a name, after the name around it where the name alone says two things. */
function closest<Value>(
  catalogue: { readonly [name: string]: Value },
  names: readonly string[],
): Value | undefined {
  const last = names.at(-1) ?? ''
  return catalogue[`${names.at(-2) ?? ''}.${last}`] ?? catalogue[last]
}

function ownText(texts: object, key: string): string | undefined {
  const text: unknown = new Map(Object.entries(texts)).get(key)
  return typeof text === 'string' ? text : undefined
}
