import { useMemo, useState } from 'preact/hooks'
import { placesFor } from '#core/regulation/told/find.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Field } from '../../../parts/field.tsx'
import { useReader } from './form-desk.ts'

/** More than these nobody reads: another word is typed sooner. */
const mostShown = 8

/** Finds a value among hundreds by its name or by what stands there, and goes to it. */
export function Find({ onSought }: { readonly onSought: (path: string) => void }) {
  const reader = useReader()
  const { lang, draft } = reader
  const words = editorWords[lang].edit
  const [typed, setTyped] = useState('')
  const found = useMemo(() => placesFor(reader, typed), [lang, draft, typed])
  return (
    <section class="card form reg-find">
      <Field
        label={words.find}
        hint={words.findHint}
        value={typed}
        onValue={setTyped}
        required={false}
      />
      <p role="status" class={typed.trim() === '' ? 'unseen' : 'hint'}>
        {typed.trim() !== '' && (found.length === 0 ? words.notFound : words.found(found.length))}
      </p>
      {found.length > 0 && (
        <ul class="plain">
          {found.slice(0, mostShown).map(({ path, place, text }) => (
            <li key={path}>
              <button type="button" class="reg-found" onClick={() => onSought(path)}>
                {place}
                {text !== '' && <b>{text}</b>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
