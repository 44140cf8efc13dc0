import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'

interface RegisterProps {
  readonly letter: Letter
  readonly isWanted: boolean
}

/** Gives the letter its number: brief content, without names. @clause S1-16 */
export function Register({ letter, isWanted }: RegisterProps) {
  const { workspace, t } = useDesk()
  const words = t.letters.register
  const [brief, setBrief] = useState('')
  const action = useAction()
  return (
    <form
      class="compose no-print"
      onSubmit={(event) => {
        event.preventDefault()
        action.run(() => workspace.register(letter.state.thread, { brief: brief.trim() }))
      }}
    >
      <h2>{words.title}</h2>
      <TextArea
        label={words.brief}
        hint={words.hint}
        value={brief}
        onValue={setBrief}
        maxLength={500}
        rows={2}
        isWanted={isWanted}
      />
      <Trouble action={action} />
      <div class="compose-bar">
        <span>{words.first}</span>
        <Button
          kind="main"
          submits
          disabled={brief.trim() === ''}
          busy={action.isBusy && words.working}
        >
          {words.submit}
        </Button>
      </div>
    </form>
  )
}
