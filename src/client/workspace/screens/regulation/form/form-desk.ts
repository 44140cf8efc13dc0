import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { canonical, type CanonicalValue } from '#core/log/canonical.ts'
import { labelOf, optionOf } from '#core/words/regulation/form-words.ts'
import { valueAt, stepsOf, type Draft } from '#core/regulation/form/edit.ts'
import type { Objection } from '#core/regulation/form/check.ts'
import { preset, sourceAt, sourcesOf, type PresetId } from '#core/regulation/presets/presets.ts'
import type { Source } from '#core/regulation/presets/sourced.ts'
import { namesIn } from '#core/regulation/told/changes-in-words.ts'
import type { Reader } from '#core/regulation/told/value.ts'
import type { Lang } from '#core/words/lang.ts'

/** What lies within reach of every field of the form. */
export interface FormDesk {
  readonly lang: Lang
  readonly draft: Draft
  /** Writes a value; undefined takes it out. */
  readonly change: (path: string, value: CanonicalValue | undefined) => void
  /** Writes the whole: a sign and whatever names it. */
  readonly rewrite: (draft: Draft) => void
  readonly objections: readonly Objection[]
  /** The sample with which the school began, as far as anybody can tell. */
  readonly sample: PresetId
  /** Languages in which texts are written here now, the regulation's own first. */
  readonly languages: readonly string[]
  /** A place that somebody looks for: what is folded around it unfolds. Null when it was found. */
  readonly sought: string | null
  readonly onFound: () => void
}

export const FormContext = createContext<FormDesk | null>(null)

/** The form around this field. */
export function useForm(): FormDesk {
  const form = useContext(FormContext)
  if (form === null) throw new Error('a field outside of the form')
  return form
}

/** The value at `path`, and how to change it. */
export function useValue(path: string) {
  const { draft, change } = useForm()
  return {
    value: valueAt(draft, path),
    write: (value: CanonicalValue | undefined) => change(path, value),
  }
}

/** Whether the place `sought` is `path` or lies in it. */
export const isWithin = (sought: string | null, path: string): boolean =>
  sought !== null && (sought === path || sought.startsWith(`${path}/`))

/** Whoever reads the form, in the languages in which it is written now. */
export function useReader(): Reader {
  const { lang, draft, languages } = useForm()
  return { lang, draft, languages: [lang, ...languages] }
}

/** What the value at `path` is called. */
export const labelAt = (lang: Lang, path: string): string =>
  labelOf(lang, namesIn(stepsOf(path))) ?? path

/** What `word` means as the value at `path`. */
export const meaningAt = (lang: Lang, path: string, word: string | number): string =>
  optionOf(lang, namesIn(stepsOf(path)), word) ?? String(word)

/** Where the value at `path` comes from, as long as it is the sample's. */
export function sourceOf(draft: Draft, sample: PresetId, path: string): Source | undefined {
  const [now, then] = [valueAt(draft, path), valueAt(preset(sample), path)]
  if (now === undefined || then === undefined || canonical(now) !== canonical(then))
    return undefined
  return sourceAt(sourcesOf(sample), path)
}
