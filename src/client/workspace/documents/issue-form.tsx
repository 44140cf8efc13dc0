import { useState } from 'preact/hooks'
import { paperLanguages } from '#core/documents/wording.ts'
import { refusePaper, type PaperRefusal } from '#core/records/paper.ts'
import { Button } from '../parts/button.tsx'
import { Select } from '../parts/choice.tsx'
import { Notice } from '../parts/notice.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { useDesk } from '../desk.ts'
import type { KeptRecord } from '../session/api.ts'
import { useAction } from '../use-action.ts'
import { draftPaper } from './draft-paper.ts'
import { Forms } from './forms.tsx'
import { issueForm, paperFor, signersFor, type IssueChoice, type PaperToIssue } from './issue.ts'
import { languageName } from './language-name.ts'
import { PaperTools } from './paper-tools.tsx'
import { PaperView } from './paper-view.tsx'

interface IssueFormProps {
  readonly of: PaperToIssue
  readonly onIssued: (kept: KeptRecord) => void
}

/** A paper as a draft, in the language and the forms that are chosen, and the button that issues it. */
export function IssueForm({ of, onIssued }: IssueFormProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.papers.issue
  const action = useAction()
  const [choice, setChoice] = useState<IssueChoice>({
    language: of.facts.regulation.language,
    forms: new Map(),
  })
  const [asked, setAsked] = useState<PaperRefusal | null>(null)
  const signers = signersFor(of, choice)
  const paper = paperFor(of, choice)
  const isTooLong = refusePaper(paper, signers) === 'paper-is-too-long'
  const refusal = isTooLong ? 'paper-is-too-long' : asked
  const draft = draftPaper(paper, lang)
  const languages = paperLanguages(of.facts.regulation)

  const issue = () => {
    if (state.now === null) return
    const form = issueForm(of, choice, state.now.on)
    setAsked(typeof form === 'string' ? form : null)
    if (typeof form !== 'string') action.run(() => workspace.writeRecord(form), onIssued)
  }

  return (
    <>
      <div class="issue-choices">
        {languages.length > 1 && (
          <Select
            label={words.language}
            value={choice.language}
            onValue={(language) => setChoice({ ...choice, language })}
            options={languages.map((one) => ({ value: one, label: languageName(one) }))}
          />
        )}
        <Forms of={of} choice={choice} onChoice={setChoice} />
      </div>
      <PaperView paper={draft} />
      {signers.length > 0 && (
        <section>
          <h3>{words.signers}</h3>
          <ul class="card rows">
            {signers.map(({ role, name, member }, index) => (
              <li key={index} class="row">
                <div>
                  <strong>{name}</strong>
                  <small>{role}</small>
                </div>
                <span>{member === undefined ? words.withPen : words.withKey}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PaperTools paper={draft} />
      <p class="hint">{words.final}</p>
      <div role="alert">
        {refusal !== null && <Notice kind="danger">{words.refusals[refusal]}</Notice>}
      </div>
      <Trouble action={action} />
      {!isTooLong && (
        <Button kind="main" icon="seal" busy={action.isBusy && t.common.busy} onClick={issue}>
          {words.submit}
        </Button>
      )}
    </>
  )
}
