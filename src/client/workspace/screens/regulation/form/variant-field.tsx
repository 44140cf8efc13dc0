import { useRef } from 'preact/hooks'
import type { CanonicalValue } from '#core/log/canonical.ts'
import { blankForm, type Group } from '#core/regulation/form/shape.ts'
import { membersOf, wordOf } from '#core/regulation/form/edit.ts'
import { kindOf } from '#core/regulation/form/shape-at.ts'
import { Select } from '../../../parts/choice.tsx'
import { Beside } from './beside.tsx'
import { labelAt, meaningAt, useForm, useValue } from './form-desk.ts'
import { Members } from './group-field.tsx'

interface VariantFieldProps {
  readonly forms: ReadonlyMap<string, Group>
  readonly path: string
}

/**
 * One of several forms, and the values of the one chosen. What both have in common is kept, and so is
 * the rest until somebody comes back: arrow keys pass every form on their way to another.
 */
export function VariantField({ forms, path }: VariantFieldProps) {
  const { lang, languages } = useForm()
  const { value, write } = useValue(path)
  const kind = kindOf(value)
  const form = forms.get(kind)
  const left = useRef(new Map<string, CanonicalValue>())
  return (
    <div>
      <Select
        label={labelAt(lang, path)}
        options={[...forms.keys()].map((word) => ({
          value: word,
          label: meaningAt(lang, path, word),
        }))}
        value={kind}
        onValue={(word) => {
          const chosen = forms.get(word)
          if (chosen === undefined) return
          if (value !== undefined) left.current.set(kind, value)
          const blank = membersOf(blankForm(word, chosen, languages[0] ?? 'ru'))
          const before = membersOf(left.current.get(word) ?? {})
          const names = new Set(chosen.members.map((member) => member.name))
          const kept = [...membersOf(value ?? {})].filter(
            ([name, part]) =>
              names.has(name) && (!blank.has(name) || typeof blank.get(name) === typeof part),
          )
          write(Object.fromEntries([...blank, ...before, ...kept, ['kind', word]]))
        }}
      />
      <Beside path={path} />
      {form !== undefined && form.members.length > 0 && (
        <div class="reg-inset">
          <Members group={form} path={path} />
        </div>
      )}
    </div>
  )
}

interface ChoiceFieldProps {
  readonly words: readonly (string | number)[]
  readonly path: string
}

/** One word of a few. */
export function ChoiceField({ words, path }: ChoiceFieldProps) {
  const { lang } = useForm()
  const { value, write } = useValue(path)
  return (
    <div>
      <Select
        label={labelAt(lang, path)}
        options={words.map((word) => ({
          value: String(word),
          label: meaningAt(lang, path, word),
        }))}
        value={wordOf(value)}
        onValue={(chosen) => write(words.find((word) => String(word) === chosen))}
      />
      <Beside path={path} />
    </div>
  )
}
