import { useMemo, useState } from 'preact/hooks'
import { checkDraft } from '#core/regulation/form/check.ts'
import { valueAt, withValue, wordOf, type Draft } from '#core/regulation/form/edit.ts'
import { themes } from '#core/regulation/form/themes.ts'
import { presetOfCountry } from '#core/regulation/in-use.ts'
import { closestPreset } from '#core/regulation/closest-preset.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { Find } from './form/find.tsx'
import { FormContext } from './form/form-desk.ts'
import { KeepDraft } from './keep-draft.tsx'
import { languagesIn, LanguagesOfTexts } from './languages.tsx'
import { Propose } from './propose.tsx'
import { ThemeFields } from './theme-fields.tsx'
import type { Changes } from './use-changes.ts'

interface EditorProps {
  readonly draft: Draft
  readonly changes: Changes
  /** The commission has them now: from here on only later changes are begun ones. */
  readonly onKept: (draft: Draft) => void
  readonly onLeave: () => void
}

/** Every value of the regulation, by themes; what does not fit stands beside its field. */
export function Editor({ draft, changes, onKept, onLeave }: EditorProps) {
  const { state, t, lang } = useDesk()
  const words = editorWords[lang]
  const [hidden, setHidden] = useState<readonly string[]>(() => languagesIn(draft).slice(1))
  const [added, setAdded] = useState<readonly string[]>([])
  const [sought, setSought] = useState<string | null>(null)
  const [isDropping, setDropping] = useState(false)
  const { regulation, objections } = useMemo(() => checkDraft(draft), [draft])
  const country = state.board?.school.country ?? 'KZ'
  const [sample] = useState(() =>
    regulation === null ? presetOfCountry(country) : closestPreset(regulation),
  )
  const known = [...new Set([...languagesIn(draft), ...added])]
  const own = wordOf(valueAt(draft, '/language'))
  const shown = known.filter((language) => language === own || !hidden.includes(language))
  const form = {
    lang,
    draft,
    objections,
    sample,
    languages: shown,
    sought,
    onFound: () => setSought(null),
    change: (path: string, value: Parameters<typeof withValue>[2]) =>
      changes.write(withValue(draft, path, value)),
    rewrite: changes.write,
  }
  return (
    <FormContext.Provider value={form}>
      <Title lead={words.edit.lead}>{words.edit.title}</Title>
      <div class="buttons">
        <Button icon="back" onClick={onLeave}>
          {words.edit.back}
        </Button>
        <Button kind="quiet" onClick={() => setDropping(true)}>
          {words.edit.drop}
        </Button>
      </div>
      <LanguagesOfTexts
        known={known}
        shown={shown}
        onShown={(language, is) =>
          setHidden(is ? hidden.filter((one) => one !== language) : [...hidden, language])
        }
        onAdded={(language) => setAdded([...added, language])}
      />
      <Find onSought={setSought} />
      {themes.map((theme) => (
        <ThemeFields key={theme} theme={theme} />
      ))}
      <KeepDraft draft={draft} onKept={onKept} />
      <Propose
        regulation={regulation}
        objections={objections.length}
        onProposed={() => {
          changes.drop()
          onLeave()
        }}
      />
      {isDropping && (
        <Dialog title={words.edit.drop} onClose={() => setDropping(false)}>
          <p>{words.edit.dropMeans}</p>
          <div class="buttons">
            <Button onClick={() => setDropping(false)}>{t.common.actions.cancel}</Button>
            <Button
              kind="danger"
              onClick={() => {
                changes.drop()
                onLeave()
              }}
            >
              {words.edit.drop}
            </Button>
          </div>
        </Dialog>
      )}
    </FormContext.Provider>
  )
}
