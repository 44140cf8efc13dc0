import { useState } from 'preact/hooks'
import type { Draft, DraftKind } from '#core/contract/drafts.ts'
import type { ThreadId } from '#core/ids.ts'
import { useDesk } from './desk.ts'

/** A text in the making on the screen. */
export interface DraftOnScreen extends Pick<Draft, 'text' | 'answers' | 'others'> {
  readonly write: (text: string) => void
  /** Puts a text of another device below the own one. */
  readonly takeOther: (other: string) => void
  readonly dropOther: (other: string) => void
}

/** What this person began to write about `thread`: kept at once, saved a moment later. */
export function useDraft(thread: ThreadId, kind: DraftKind): DraftOnScreen {
  // What other devices wrote comes with `state.drafts.turn`, which draws the screen anew.
  const { workspace } = useDesk()
  const [, setTurn] = useState(0)
  const draft = workspace.draft(thread, kind)
  const text = draft?.text ?? ''
  const write = (value: string) => {
    workspace.keepDraft(thread, kind, value)
    setTurn((turn) => turn + 1)
  }
  return {
    text,
    answers: draft?.answers ?? 0,
    others: draft?.others ?? [],
    write,
    takeOther: (other) => {
      write([text, other].filter((part) => part !== '').join('\n\n'))
      workspace.dropOther(thread, kind, other)
    },
    dropOther: (other) => workspace.dropOther(thread, kind, other),
  }
}
