import { wordingParts } from '../../documents/wording-parts.ts'
import type { CanonicalValue } from '../../log/canonical.ts'
import { languageName, type Lang } from '../../words/lang.ts'
import { editorWords, labelOf } from '../../words/regulation/form-words.ts'
import { partTitle } from '../../words/regulation/part-title.ts'
import { placesShown } from '../../words/regulation/places.ts'
import type { Change } from '../changes.ts'
import { membersOf, stepsOf, wordOf } from '../form/edit.ts'
import { pointer } from '../pointer.ts'
import type { ToldChange } from './told-change.ts'

/** A change of the school's own words of papers, template by template, each under its paper. */
export const wordingChanges = (lang: Lang, change: Change): readonly ToldChange[] => {
  const before = new Map(templatesOf(change.before, change.path))
  const after = new Map(templatesOf(change.after, change.path))
  return [...new Set([...before.keys(), ...after.keys()])].map((path) => {
    const group = stepsOf(path).at(-2) ?? ''
    const told = (text: string | undefined) =>
      text === undefined ? null : isBase(path) ? languageName(text) : placesShown(lang, group, text)
    return {
      path,
      place: placeOf(lang, path),
      before: told(before.get(path)),
      after: told(after.get(path)),
    }
  })
}

/** Every text under `path` with its own path: a whole paper may be new. */
const templatesOf = (
  value: CanonicalValue | undefined,
  path: string,
): readonly (readonly [path: string, text: string])[] =>
  value === undefined
    ? []
    : typeof value === 'object'
      ? [...membersOf(value)].flatMap(([name, part]) => templatesOf(part, path + pointer(name)))
      : isBase(path) && wordOf(value) === stepsOf(path)[1]
        ? // A language that the program knows takes all other words from itself.
          []
        : [[path, wordOf(value)]]

/** `/wording/pl/otherwise` names a language, every other text is a template. */
const isBase = (path: string): boolean => stepsOf(path).length === 3

function placeOf(lang: Lang, path: string): string {
  const [wording = '', language = '', , group, name] = stepsOf(path)
  const part = wordingParts.find(
    (one) => one.group === group && one.names.some((its) => its === name),
  )
  return [
    labelOf(lang, [wording]) ?? wording,
    languageName(language),
    isBase(path)
      ? editorWords[lang].edit.otherwise
      : part === undefined
        ? (group ?? '')
        : partTitle(lang, part.title),
  ].join(' › ')
}
