import { itemsOf, wordOf, type Draft } from '#core/regulation/form/edit.ts'
import { partsOf } from '#core/regulation/told/parts.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Check, Select } from '../../../parts/choice.tsx'
import { Beside, Wrong } from './beside.tsx'
import { labelAt, useForm, useValue } from './form-desk.ts'

interface PartFieldProps {
  /** Of which list the part is. */
  readonly of: 'posts' | 'channels'
  readonly path: string
}

/** One post or channel of the regulation. */
export function PartField({ of, path }: PartFieldProps) {
  const { lang, draft, languages } = useForm()
  const { value, write } = useValue(path)
  const key = wordOf(value)
  const parts = optionsOf(draft, of, languages)
  const isKnown = parts.some((part) => part.value === key)
  return (
    <div>
      <Select
        label={labelAt(lang, path)}
        options={[
          ...(isKnown ? [] : [{ value: key, label: key || editorWords[lang].edit.none }]),
          ...parts,
        ]}
        value={key}
        onValue={write}
      />
      <Beside path={path} />
    </div>
  )
}

/** Some posts or channels of the regulation; one that it does not have can only be taken out. */
export function PartsField({ of, path }: PartFieldProps) {
  const { lang, draft, languages } = useForm()
  const { value, write } = useValue(path)
  const chosen = itemsOf(value).map(wordOf)
  const parts = optionsOf(draft, of, languages)
  const unknown = chosen.filter((key) => !parts.some((part) => part.value === key))
  const options = [...parts, ...unknown.map((key) => ({ value: key, label: key }))]
  return (
    <fieldset class="reg-group reg-several">
      <legend>{labelAt(lang, path)}</legend>
      {options.map(({ value: key, label }) => (
        <div key={key}>
          <Check
            label={label}
            checked={chosen.includes(key)}
            onChecked={(is) => write(is ? [...chosen, key] : chosen.filter((one) => one !== key))}
          />
          {chosen.includes(key) && <Wrong path={`${path}/${chosen.indexOf(key)}`} />}
        </div>
      ))}
      <Beside path={path} />
    </fieldset>
  )
}

const optionsOf = (draft: Draft, of: 'posts' | 'channels', languages: readonly string[]) =>
  partsOf(draft, of, languages).map(({ key, name }) => ({ value: key, label: name }))
