import { useState } from 'preact/hooks'
import type { RecordId } from '#core/ids.ts'
import { dottedDate } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { useDesk } from '../../../desk.ts'
import type { IssuedPaper } from '../../../documents/issued.ts'
import { PaperTools } from '../../../documents/paper-tools.tsx'
import { PaperView } from '../../../documents/paper-view.tsx'
import { sealedPaper } from '../../../documents/sealed-paper.ts'
import type { Letter } from '../../../session/api.ts'
import { Signatures } from '../../papers/signatures.tsx'
import { forwardedWith } from './forwarding-facts.ts'

/** The papers with which a letter was sent on, each looked at from its card. */
export function ForwardedWith({ letter }: { readonly letter: Letter }) {
  const { state, t } = useDesk()
  const [opened, setOpened] = useState<RecordId | null>(null)
  const papers = forwardedWith(state, letter)
  const shown = papers.find(({ kept }) => kept.state.record === opened)
  if (papers.length === 0) return null
  return (
    <section class="forwarded">
      <h3>{t.forwarding.issued}</h3>
      <ul class="card rows">
        {papers.map(({ kept, data }) => (
          <li key={kept.state.record}>
            <button type="button" class="row link" onClick={() => setOpened(kept.state.record)}>
              <span class="what">
                <strong>{data.paper.name}</strong>
                <small>{dottedDate(data.issuedOn)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown !== undefined && <IssuedDialog issued={shown} onClose={() => setOpened(null)} />}
    </section>
  )
}

interface IssuedDialogProps {
  readonly issued: IssuedPaper
  readonly onClose: () => void
}

/** The paper as it was issued; it is signed on the page of papers. */
function IssuedDialog({ issued, onClose }: IssuedDialogProps) {
  const { t, lang, go } = useDesk()
  const paper = sealedPaper(issued, lang)
  return (
    <Dialog title={issued.data.paper.name} size="wide" onClose={onClose}>
      <PaperTools paper={paper} />
      <PaperView paper={paper} />
      <Signatures issued={issued} />
      <div class="buttons">
        <Button icon="next" onClick={() => go('papers')}>
          {t.papers.title}
        </Button>
        <Button kind="main" onClick={onClose}>
          {t.common.actions.close}
        </Button>
      </div>
    </Dialog>
  )
}
