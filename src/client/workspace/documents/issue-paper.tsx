import { useState } from 'preact/hooks'
import { paperLanguages } from '#core/documents/wording.ts'
import type { PaperRefusal } from '#core/records/paper.ts'
import { Button } from '../parts/button.tsx'
import { Select } from '../parts/choice.tsx'
import { Notice } from '../parts/notice.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { useDesk } from '../desk.ts'
import type { KeptRecord } from '../session/api.ts'
import { useAction } from '../use-action.ts'
import { Forms } from './forms.tsx'
import { issueForm, paperFor, signersFor, type IssueChoice, type PaperToIssue } from './issue.ts'
import { languageName } from './language-name.ts'
import { PaperTools } from './paper-tools.tsx'
import { PaperView } from './paper-view.tsx'

interface IssuePaperProps {
  readonly of: PaperToIssue
  readonly onIssued?: (kept: KeptRecord) => void
}

/**
 * Shows a paper before it is issued, in the language and the forms that are chosen, and issues it:
 * from then on every signer finds it under Today, exactly as it stands here.
 */
export function IssuePaper({ of, onIssued }: IssuePaperProps) {
  const { workspace, state, t } = useDesk()
  const words = t.papers.issue
  const action = useAction()
  const [choice, setChoice] = useState<IssueChoice>({
    language: of.facts.regulation.language,
    forms: new Map(),
  })
  const [refusal, setRefusal] = useState<PaperRefusal | null>(null)
  const [isIssued, setIssued] = useState(false)
  const signers = signersFor(of, choice)
  const paper = paperFor(of, choice)
  const languages = paperLanguages(of.facts.regulation)

  const issue = () => {
    if (state.now === null) return
    const form = issueForm(of, choice, state.now.on)
    setRefusal(typeof form === 'string' ? form : null)
    if (typeof form === 'string') return
    action.run(
      () => workspace.writeRecord(form),
      (kept: KeptRecord) => {
        setIssued(true)
        onIssued?.(kept)
      },
    )
  }

  return (
    <section class="issue-paper">
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
      <PaperView paper={paper} />
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
      <PaperTools paper={paper} />
      <p class="hint">{words.final}</p>
      <div role="alert">
        {refusal !== null && <Notice kind="danger">{words.refusals[refusal]}</Notice>}
      </div>
      <Trouble action={action} />
      <div role="status">{isIssued && <Notice kind="done">{words.done}</Notice>}</div>
      {!isIssued && (
        <Button kind="main" icon="seal" busy={action.isBusy && t.common.busy} onClick={issue}>
          {words.submit}
        </Button>
      )}
    </section>
  )
}
