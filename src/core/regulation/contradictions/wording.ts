import { paperLangs } from '../../words/papers/paper-langs.ts'
import { paperWords } from '../../words/papers/paper-words.ts'
import { pointer } from '../pointer.ts'
import type { Regulation } from '../regulation.ts'
import { when, type Contradiction } from './contradiction.ts'

/** A place in a school's own words that nothing ever fills: `{{` and `}}` would be printed. */
export const wordingContradictions = ({ wording = {} }: Regulation): readonly Contradiction[] =>
  Object.entries(wording).flatMap(([language, { words }]) =>
    Object.entries(words).flatMap(([group, templates]) =>
      Object.entries(templates).flatMap(([name, template]) =>
        when(
          placesIn(template).some((place) => !isKnown(group, place)),
          'unknown-place',
          pointer('wording', language, 'words', group, name),
        ),
      ),
    ),
  )

const placesIn = (template: string): readonly string[] => template.match(/\{\{[^{}]*\}\}/g) ?? []

/** One of the names that are filled in everywhere, or a place of the same group in any language. */
const isKnown = (group: string, place: string): boolean =>
  anywhere.test(place) ||
  paperLangs.some((lang) =>
    Object.values(new Map(Object.entries(paperWords[lang])).get(group) ?? {}).some((usual) =>
      usual.includes(place),
    ),
  )

const anywhere = /^\{\{(?:org|box|word|head)(?:Genitive|Accusative|Dative|Ablative)?\}\}$/
