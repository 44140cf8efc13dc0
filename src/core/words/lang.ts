import * as v from 'valibot'

/** Languages of the interface, in the order in which they are offered. */
export const langs = ['kk', 'ky', 'ru', 'en'] as const
export const Lang = v.picklist(langs)
export type Lang = v.InferOutput<typeof Lang>

/** Each language's own name. */
export const langNames: Readonly<Record<Lang, string>> = {
  kk: 'Қазақша',
  ky: 'Кыргызча',
  ru: 'Русский',
  en: 'English',
}

/** A language's own name, or its code where the program does not speak it. */
export const languageName = (code: string): string => (v.is(Lang, code) ? langNames[code] : code)
