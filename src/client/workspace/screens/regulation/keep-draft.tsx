import { dayAndMonth } from '#core/words/dates.ts'
import type { Draft } from '#core/regulation/form/edit.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import { nameOf } from '../../who.ts'
import { draftForm, isKept, keptChanges } from './kept-draft.ts'

interface KeepDraftProps {
  readonly draft: Draft
  readonly onKept: (draft: Draft) => void
}

/** Keeps the changes for the commission: any reader of it can go on with them. */
export function KeepDraft({ draft, onKept }: KeepDraftProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = editorWords[lang].edit
  const action = useAction()
  const kept = keptChanges(state)
  const isDone = isKept(kept, draft)
  return (
    <section class="card form">
      <p class="hint" role="status">
        {kept !== null && isDone
          ? words.kept(
              nameOf(state, t, kept.record.state.by),
              dayAndMonth(lang, kept.record.state.on),
            )
          : words.unkept}
      </p>
      <Trouble action={action} />
      <Button
        icon="save"
        disabled={isDone}
        busy={action.isBusy && t.common.busy}
        onClick={() =>
          action.run(
            () => workspace.writeRecord(draftForm(state, kept, draft)),
            () => onKept(draft),
          )
        }
      >
        {words.keep}
      </Button>
    </section>
  )
}
