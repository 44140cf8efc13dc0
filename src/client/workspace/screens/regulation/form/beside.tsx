import { objectionsAt, type Objection } from '#core/regulation/form/check.ts'
import { editorWords, objectionText } from '#core/words/regulation/form-words.ts'
import { regulationWords } from '#core/words/regulation/regulation-words.ts'
import type { Lang } from '#core/words/lang.ts'
import { sourceOf, useForm } from './form-desk.ts'

/** The clause of a value, and what is wrong with it: both stand under its field. */
export function Beside({ path }: { readonly path: string }) {
  return (
    <>
      <ClauseOf path={path} />
      <Wrong path={path} />
    </>
  )
}

/** The clause of a value that is still the sample's. */
export function ClauseOf({ path }: { readonly path: string }) {
  const { lang, draft, sample } = useForm()
  const source = sourceOf(draft, sample, path)
  if (source === undefined) return null
  return 'clause' in source ? (
    <small class="reg-clause" title={editorWords[lang].edit.clause(source.clause)}>
      <span class="clause">{source.clause}</span>
    </small>
  ) : (
    <small class="reg-clause">{regulationWords[lang].assumptions[source.assumed]}</small>
  )
}

/** What is wrong at `path`, in words. */
export function Wrong({ path }: { readonly path: string }) {
  const { lang, objections } = useForm()
  const text = wrongIn(lang, objections, path)
  return text === null ? null : <p class="wrong">{text}</p>
}

/** What is wrong at `path`, or null. */
export function wrongIn(lang: Lang, objections: readonly Objection[], path: string): string | null {
  const found = objectionsAt(objections, path)
  return found.length === 0 ? null : found.map((one) => objectionText(lang, one)).join(' ')
}
