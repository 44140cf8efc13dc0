import { useState } from 'preact/hooks'
import type { Paper } from '#core/documents/paper.ts'
import { paperLanguages } from '#core/documents/wording.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { Language } from '#core/regulation/settings/text.ts'
import { Select } from '../parts/choice.tsx'
import { useDesk } from '../desk.ts'
import { languageName } from './language-name.ts'
import { PaperTools } from './paper-tools.tsx'
import { PaperView } from './paper-view.tsx'

interface AsPaperProps {
  readonly regulation: Regulation
  readonly make: (language: Language) => Paper
}

/** A paper that nobody signs: in the language that is chosen, for the printer or an office. */
export function AsPaper({ regulation, make }: AsPaperProps) {
  const [language, setLanguage] = useState(regulation.language)
  const paper = make(language)
  return (
    <div class="as-paper">
      <PaperLanguage regulation={regulation} language={language} onLanguage={setLanguage} />
      <PaperTools paper={paper} />
      <PaperView paper={paper} />
    </div>
  )
}

interface PaperLanguageProps {
  readonly regulation: Regulation
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}

/** The languages in which a school can write its papers. */
export function PaperLanguage({ regulation, language, onLanguage }: PaperLanguageProps) {
  const { t } = useDesk()
  return (
    <Select
      label={t.papers.issue.language}
      value={language}
      onValue={onLanguage}
      options={paperLanguages(regulation).map((one) => ({ value: one, label: languageName(one) }))}
    />
  )
}
