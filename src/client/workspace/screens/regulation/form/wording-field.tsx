import { wordingParts } from '#core/documents/wording-parts.ts'
import { membersOf, wordOf } from '#core/regulation/form/edit.ts'
import { langNames, languageName } from '#core/words/lang.ts'
import { paperLangs, type PaperLang } from '#core/words/papers/paper-langs.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Select } from '../../../parts/choice.tsx'
import { Beside, Wrong } from './beside.tsx'
import { useForm, useValue } from './form-desk.ts'
import { Templates } from './templates.tsx'

/** The school's own words of its papers, in the language that is written now. */
export function WordingField({ path }: { readonly path: string }) {
  const { languages } = useForm()
  return (
    <>
      {languages.map((language) => (
        <LanguageWords key={language} language={language} path={`${path}/${language}`} />
      ))}
      <Beside path={path} />
    </>
  )
}

interface LanguageWordsProps {
  readonly language: string
  readonly path: string
}

function LanguageWords({ language, path }: LanguageWordsProps) {
  const { lang } = useForm()
  const { value, write } = useValue(path)
  const words = editorWords[lang].edit
  const own = membersOf(value ?? {})
  const groups = membersOf(own.get('words') ?? {})
  const known = paperLangs.find((one) => one === language)
  const otherwise = paperLangs.find((one) => one === own.get('otherwise')) ?? known ?? 'ru'
  const put = (base: PaperLang, changed: typeof groups) =>
    write(
      changed.size === 0 && base === (known ?? 'ru')
        ? undefined
        : { otherwise: base, words: Object.fromEntries(changed) },
    )
  return (
    <fieldset class="reg-group">
      <legend>{languageName(language)}</legend>
      <p class="hint">{words.wordingHint}</p>
      {known === undefined && (
        <Select
          label={words.otherwise}
          options={paperLangs.map((one) => ({ value: one, label: langNames[one] }))}
          value={otherwise}
          onValue={(base) => put(base, groups)}
        />
      )}
      <Wrong path={path} />
      {wordingParts.map((part) => (
        <Templates
          key={part.title}
          part={part}
          usual={otherwise}
          own={new Map([...membersOf(groups.get(part.group) ?? {})].map(withText))}
          path={`${path}/words/${part.group}`}
          onOwn={(changed) => {
            const all = new Map(groups)
            if (changed.size === 0) all.delete(part.group)
            else all.set(part.group, Object.fromEntries(changed))
            put(otherwise, all)
          }}
        />
      ))}
    </fieldset>
  )
}

const withText = ([name, text]: readonly [string, unknown]): readonly [string, string] => [
  name,
  wordOf(text),
]
