import { useState } from 'preact/hooks'
import { clock } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { useKeptForm } from '../../../use-kept-form.ts'
import { faultsOf, ForwardForm, startOf } from './forward-form.ts'
import { ForwardFields } from './forward-fields.tsx'
import { forwardFacts, lastHead } from './forwarding-facts.ts'
import { ForwardPaper } from './forward-paper.tsx'

interface ForwardDialogProps {
  readonly letter: Letter
  readonly onClose: () => void
}

const noFaults: ReturnType<typeof faultsOf> = new Set()

/** First what is sent to whom, then the paper itself. What is typed is kept when it is closed. */
export function ForwardDialog({ letter, onClose }: ForwardDialogProps) {
  const { state, t } = useDesk()
  const words = t.forwarding
  const { thread, registration } = letter.state
  // The card changes when the paper is issued: what it said at the beginning stays on this form.
  const [start] = useState(() =>
    startOf({
      card: letter.card ?? { brief: '', isAnonymous: true },
      dueOn: registration?.dueOn ?? '',
      head: lastHead(state),
      preparedBy: state.me?.name ?? '',
      at: clock(state.now?.at ?? 0),
    }),
  )
  const { form, change, clear } = useKeptForm(thread, 'forwarding', ForwardForm, start)
  /** As it was when the paper was made of it. */
  const [lookedAt, setLookedAt] = useState<ForwardForm | null>(null)
  const [isAsked, setAsked] = useState(false)
  const facts = forwardFacts(state, t, letter, lookedAt ?? form)
  const faults = faultsOf(form)
  if (facts === null) return null
  if (lookedAt !== null)
    return (
      <Dialog title={words.title} size="wide" onClose={onClose}>
        <ForwardPaper
          letter={letter}
          form={lookedAt}
          facts={facts}
          onBack={() => setLookedAt(null)}
          onDone={clear}
          onClose={onClose}
        />
      </Dialog>
    )
  return (
    <Dialog title={words.title} size="wide" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (faults.size === 0) setLookedAt(form)
        }}
      >
        <p class="hint">{words.lead}</p>
        <ForwardFields
          letter={letter}
          form={form}
          onForm={change}
          faults={isAsked ? faults : noFaults}
        />
        <div class="buttons">
          <Button
            onClick={() => {
              clear()
              onClose()
            }}
          >
            {t.common.actions.cancel}
          </Button>
          <Button kind="main" submits icon="next">
            {words.look}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
