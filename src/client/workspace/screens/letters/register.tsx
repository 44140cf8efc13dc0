import { Button } from '../../parts/button.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { useDraft } from '../../use-draft.ts'
import { DraftStanding, OtherTexts } from './drafts.tsx'

interface RegisterProps {
  readonly letter: Letter
  readonly isWanted: boolean
}

/** Gives the letter its number: brief content, without names. @clause S1-16 */
export function Register({ letter, isWanted }: RegisterProps) {
  const { workspace, t } = useDesk()
  const words = t.letters.register
  const draft = useDraft(letter.state.thread, 'brief')
  const action = useAction()
  return (
    <form
      class="compose no-print"
      onSubmit={(event) => {
        event.preventDefault()
        action.run(
          () => workspace.register(letter.state.thread, { brief: draft.text.trim() }),
          () => draft.write(''),
        )
      }}
    >
      <OtherTexts draft={draft} />
      <TextArea
        label={words.brief}
        hint={words.hint}
        value={draft.text}
        onValue={draft.write}
        maxLength={500}
        rows={2}
        isWanted={isWanted}
      />
      <Trouble action={action} />
      <div class="compose-bar">
        <DraftStanding draft={draft}>{words.first}</DraftStanding>
        <Button
          kind="main"
          submits
          disabled={draft.text.trim() === ''}
          busy={action.isBusy && words.working}
        >
          {words.submit}
        </Button>
      </div>
    </form>
  )
}
