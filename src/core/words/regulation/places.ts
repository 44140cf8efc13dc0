import type { Lang } from '../lang.ts'
import { en } from './wording/en.ts'
import { kk } from './wording/kk.ts'
import { ky } from './wording/ky.ts'
import { ru } from './wording/ru.ts'

/** Headings over the words of papers, and what stands in the places of a template. */
export const wordingWords = { kk, ky, ru, en } as const

/**
 * `template` with its places named in `lang`: `{{boxGenitive}}` as `{{жәшіктің}}`. What a regulation
 * holds is the same in every language; only a person who writes one sees these names.
 *
 * @param group - of the paper in which it stands; some names mean two things.
 */
export const placesShown = (lang: Lang, group: string, template: string): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const shown = placeName(lang, group, name)
    return shown === undefined ? place : `{{${shown}}}`
  })

/** What a regulation holds of a template that was written as `placesShown` has it. */
export const placesKept = (lang: Lang, group: string, text: string): string =>
  text.replaceAll(/\{\{([^{}]+)\}\}/g, (place, shown: string) => {
    const name = placeNames.find((one) => placeName(lang, group, one) === shown.trim())
    return name === undefined ? place : `{{${name}}}`
  })

const placeNames = Object.keys(en.places).map((key) => key.split('.').at(-1) ?? key)

function placeName(lang: Lang, group: string, name: string): string | undefined {
  const named = names[lang]
  return named.get(`${group}.${name}`) ?? named.get(name)
}

const named = ({ places }: typeof en): ReadonlyMap<string, string> =>
  new Map(Object.entries(places))
const names = { kk: named(kk), ky: named(ky), ru: named(ru), en: named(en) }
