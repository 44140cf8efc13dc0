import { membersOf, wordOf } from '#core/regulation/form/edit.ts'
import { Field } from '../../../parts/field.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { ClauseOf, wrongIn, Wrong } from './beside.tsx'
import { labelAt, useForm, useValue } from './form-desk.ts'

interface TextsFieldProps {
  readonly isLong: boolean
  readonly path: string
}

/** A text in each of the languages that are written now. */
export function TextsField({ isLong, path }: TextsFieldProps) {
  const { lang, languages, objections } = useForm()
  const { value, write } = useValue(path)
  const texts = membersOf(value ?? {})
  const label = (language: string) =>
    languages.length === 1 ? labelAt(lang, path) : `${labelAt(lang, path)} (${language})`
  const put = (language: string, text: string) => {
    const changed = new Map(texts).set(language, text)
    // A translation that is empty is none; the regulation's own text stays, and is said to be empty.
    if (text === '' && changed.size > 1 && language !== languages[0]) changed.delete(language)
    write(Object.fromEntries(changed))
  }
  return (
    <div class="reg-texts">
      {languages.map((language) => {
        const text = wordOf(texts.get(language))
        return isLong ? (
          <TextArea
            key={language}
            label={label(language)}
            value={text}
            maxLength={40_000}
            rows={8}
            wrong={wrongIn(lang, objections, `${path}/${language}`)}
            onValue={(typed) => put(language, typed)}
          />
        ) : (
          <Field
            key={language}
            label={label(language)}
            value={text}
            maxLength={400}
            wrong={wrongIn(lang, objections, `${path}/${language}`)}
            onValue={(typed) => put(language, typed)}
          />
        )
      })}
      <ClauseOf path={`${path}/${languages[0] ?? ''}`} />
      <Wrong path={path} />
    </div>
  )
}
