import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { IssuePaper } from '../../../documents/issue-paper.tsx'
import { paperFor, type PaperToIssue } from '../../../documents/issue.ts'
import { PaperTools } from '../../../documents/paper-tools.tsx'
import { PaperView } from '../../../documents/paper-view.tsx'
import type { Letter } from '../../../session/api.ts'
import { useAction } from '../../../use-action.ts'
import { cardAfter, type ForwardForm } from './forward-form.ts'
import { forwardOrder, type ForwardFacts } from './forward-order.ts'
import { mayBeKept } from './forwarding-facts.ts'

interface ForwardPaperProps {
  readonly letter: Letter
  readonly form: ForwardForm
  readonly facts: ForwardFacts
  readonly onBack: () => void
  /** The card says that it was sent. */
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The paper before it is issued; when it is, the card says to whom it went, how and when. */
export function ForwardPaper(props: ForwardPaperProps) {
  const { workspace, state, t } = useDesk()
  const words = t.forwarding
  const { letter, form, facts, onBack, onDone, onClose } = props
  // Once issued it is shown as it was: the card that is written after it changes no word of it.
  const [order] = useState(() => forwardOrder(facts, form, letter))
  const [sent, setSent] = useState<{ readonly number: string | null } | null>(null)
  const [isWritten, setWritten] = useState(false)
  const action = useAction()
  const ownNumber = form.outgoingNo.trim() || null

  const write = (number: string | null) => {
    setSent({ number })
    const way = words.way[form.kind]
    const data = cardAfter(letter.card ?? {}, form, { way, number, on: facts.now.on })
    action.run(
      () => workspace.writeCard(letter.state.thread, data),
      () => {
        setWritten(true)
        onDone()
      },
    )
  }
  return (
    <div class="issue-paper">
      {sent === null && (
        <div class="buttons">
          <Button kind="quiet" icon="back" onClick={onBack}>
            {words.back}
          </Button>
        </div>
      )}
      {mayBeKept(state, letter) ? (
        <IssuePaper
          of={order}
          onIssued={({ state: { paper } }) =>
            write(ownNumber ?? (paper === null ? null : String(paper.number)))
          }
        />
      ) : (
        <ApartFromPapers of={order}>
          {sent === null && (
            <Button kind="main" onClick={() => write(ownNumber)}>
              {words.sent}
            </Button>
          )}
        </ApartFromPapers>
      )}
      <Trouble action={action} />
      {sent !== null && action.trouble !== null && (
        <Notice kind="due">
          {words.notWritten} <Button onClick={() => write(sent.number)}>{words.again}</Button>
        </Notice>
      )}
      <div role="status">{isWritten && <Notice kind="done">{words.written}</Notice>}</div>
      <div class="buttons">
        <Button onClick={onClose}>{t.common.actions.close}</Button>
      </div>
    </div>
  )
}

interface ApartFromPapersProps {
  readonly of: PaperToIssue
  readonly children: ComponentChildren
}

/** About a letter that some may not read nothing is kept where they would. */
function ApartFromPapers({ of, children }: ApartFromPapersProps) {
  const { t } = useDesk()
  const paper = paperFor(of, { language: of.facts.regulation.language, forms: new Map() })
  return (
    <section class="issue-paper">
      <Notice kind="due">{t.forwarding.apart}</Notice>
      <PaperView paper={paper} />
      <PaperTools paper={paper} />
      <div class="buttons">{children}</div>
    </section>
  )
}
