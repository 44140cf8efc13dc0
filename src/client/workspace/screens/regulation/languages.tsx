import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { membersOf, valueAt, wordOf, type Draft } from '#core/regulation/form/edit.ts'
import { Language } from '#core/regulation/settings/text.ts'
import { languageName } from '#core/words/lang.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { useDesk } from '../../desk.ts'

/** Languages that a draft is written in, its own first. */
export const languagesIn = (draft: Draft): readonly string[] => [
  ...new Set([
    wordOf(valueAt(draft, '/language')),
    ...['/document/title', '/journal/title', '/institution/word/nominative'].flatMap((path) => [
      ...membersOf(valueAt(draft, path) ?? {}).keys(),
    ]),
  ]),
]

interface LanguagesProps {
  readonly known: readonly string[]
  readonly shown: readonly string[]
  readonly onShown: (language: string, isShown: boolean) => void
  readonly onAdded: (language: string) => void
}

/** In which languages texts are written now; any language can be added. */
export function LanguagesOfTexts({ known, shown, onShown, onAdded }: LanguagesProps) {
  const { lang } = useDesk()
  const words = editorWords[lang].edit
  const [typed, setTyped] = useState('')
  const isLanguage = v.is(Language, typed) && !known.includes(typed)
  return (
    <fieldset class="card form reg-languages">
      <legend>{words.languages}</legend>
      {known.map((language, i) => (
        <Check
          key={language}
          label={languageName(language)}
          checked={shown.includes(language)}
          disabled={i === 0}
          onChecked={(is) => onShown(language, is)}
        />
      ))}
      <div class="pair">
        <Field label={words.newLanguage} value={typed} onValue={setTyped} required={false} isCode />
        <Button
          disabled={!isLanguage}
          onClick={() => {
            onAdded(typed)
            setTyped('')
          }}
        >
          {words.addLanguage}
        </Button>
      </div>
    </fieldset>
  )
}
