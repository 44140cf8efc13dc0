import type { Texts } from '../settings/text.ts'
import { assumed, said, type ClauseId, type From, type Sourced } from './sourced.ts'

type Translations = { readonly [language: string]: string }

/** `own` words of a clause, with our translations of them. */
export const worded = (
  clause: ClauseId,
  own: Translations,
  translated: Translations = {},
): Sourced<Texts> => ({
  ...each(own, (text) => said(clause, text)),
  ...each(translated, (text) => assumed('our-wording', text)),
})

/** Words that no clause gives. */
export const ours = (texts: Translations): Sourced<Texts> =>
  each(texts, (text) => assumed('our-wording', text))

const each = (texts: Translations, from: (text: string) => From<string>) =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, from(text)]))

/** Minutes since midnight. */
export const clock = (hours: number, minutes = 0): number => hours * 60 + minutes
