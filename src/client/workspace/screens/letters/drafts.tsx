import type { ComponentChildren } from 'preact'
import type { DraftOnScreen } from '../../use-draft.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useDesk } from '../../desk.ts'

interface DraftStandingProps {
  readonly draft: DraftOnScreen
  /** What stands there while nothing is written. */
  readonly children: ComponentChildren
}

/** Whether what is written here lies sealed on the server. */
export function DraftStanding({ draft, children }: DraftStandingProps) {
  const { state, t } = useDesk()
  if (draft.text === '') return <span>{children}</span>
  const { standing } = state.drafts
  const isKept = standing === 'saved' || standing === 'unsaved'
  return (
    <span class={isKept ? 'draft-standing' : 'draft-standing trouble'} role="status">
      {standing === 'saved' && <Icon name="check" />}
      {!isKept && <Icon name="warning" />}
      {t.notes.draft[standing]}
    </span>
  )
}

/** Texts that another device of the same person wrote in this place: nothing is thrown away. */
export function OtherTexts({ draft }: { readonly draft: DraftOnScreen }) {
  const { t } = useDesk()
  const words = t.notes.other
  return draft.others.map((other) => (
    <aside key={other} class="other-text">
      <strong>{words.title}</strong>
      <p class="text">{other}</p>
      <div class="buttons">
        <Button onClick={() => draft.takeOther(other)}>{words.add}</Button>
        <Button kind="quiet" onClick={() => draft.dropOther(other)}>
          {words.drop}
        </Button>
      </div>
    </aside>
  ))
}
