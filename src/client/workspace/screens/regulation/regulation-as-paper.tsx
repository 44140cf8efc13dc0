import { useState } from 'preact/hooks'
import { schoolYearOf } from '#core/calendar/school-year.ts'
import { regulationPaper } from '#core/documents/papers/regulation-paper.ts'
import { paperLanguages } from '#core/documents/wording.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { languageName } from '../../documents/language-name.ts'
import { PaperTools } from '../../documents/paper-tools.tsx'
import { PaperView } from '../../documents/paper-view.tsx'
import { Select } from '../../parts/choice.tsx'
import { useDesk } from '../../desk.ts'
import type { KeptRegulation } from '../../session/api.ts'

/** The version in force as it hangs on the wall, to be printed or saved for an office. */
export function RegulationAsPaper({ version }: { readonly version: KeptRegulation }) {
  const { t, lang } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const { regulation, state } = version
  const [language, setLanguage] = useState(regulation.language)
  const paper = () =>
    regulationPaper(
      {
        regulation,
        channel: regulation.channels[0]?.id ?? '',
        version: { number: state.version, on: state.since },
        begins: schoolYearOf(state.since),
      },
      language,
    )
  return (
    <details class="card version" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{editorWords[lang].asPaper}</summary>
      {isOpen && (
        <div class="form">
          <Select
            label={t.papers.issue.language}
            value={language}
            onValue={setLanguage}
            options={paperLanguages(regulation).map((one) => ({
              value: one,
              label: languageName(one),
            }))}
          />
          <PaperView paper={paper()} />
          <PaperTools paper={paper()} />
        </div>
      )}
    </details>
  )
}
