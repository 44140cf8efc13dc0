import { useState } from 'preact/hooks'
import { membersOf, wordOf } from '#core/regulation/form/edit.ts'
import { langNames } from '#core/words/lang.ts'
import { paperLangs, type PaperLang } from '#core/words/papers/paper-langs.ts'
import { paperWords } from '#core/words/papers/paper-words.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Select } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { Beside, Wrong } from './beside.tsx'
import { useForm, useValue } from './form-desk.ts'

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
      <legend>{language}</legend>
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
      {Object.entries(paperWords[otherwise]).map(([group, templates]) => (
        <Templates
          key={group}
          group={group}
          templates={templates}
          own={new Map(membersOf(groups.get(group) ?? {}))}
          path={`${path}/words/${group}`}
          onOwn={(changed) => {
            const all = new Map(groups)
            if (changed.size === 0) all.delete(group)
            else all.set(group, Object.fromEntries(changed))
            put(otherwise, all)
          }}
        />
      ))}
    </fieldset>
  )
}

interface TemplatesProps {
  readonly group: string
  readonly templates: Readonly<Record<string, string>>
  readonly own: ReadonlyMap<string, unknown>
  readonly path: string
  readonly onOwn: (own: ReadonlyMap<string, string>) => void
}

/** The words of one kind of paper; they are drawn when they are looked at. */
function Templates({ group, templates, own, path, onOwn }: TemplatesProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="reg-templates" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {group} <small>{own.size}</small>
      </summary>
      {isOpen &&
        Object.entries(templates).map(([name, usual]) => (
          <div key={name}>
            <Field
              label={usual}
              value={wordOf(own.get(name))}
              required={false}
              onValue={(text) => {
                const strings = [...own].map(([key, value]) => [key, wordOf(value)] as const)
                const changed = new Map(strings).set(name, text)
                if (text === '') changed.delete(name)
                onOwn(changed)
              }}
            />
            <Wrong path={`${path}/${name}`} />
          </div>
        ))}
    </details>
  )
}
