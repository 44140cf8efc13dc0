import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { useDraft } from '../../use-draft.ts'
import { namesOf } from '../../who.ts'
import { DraftStanding, OtherTexts } from './drafts.tsx'

/** Most characters of a note. */
const maxCharacters = 8000

/**
 * Something for the other readers of the letter. It looks different from an answer in colour, edge
 * and words, so that nobody sends it to a child by mistake. @clause S1-22
 */
export function Note({ letter }: { readonly letter: Letter }) {
  const { workspace, state, t } = useDesk()
  const words = t.notes
  const { thread } = letter.state
  const draft = useDraft(thread, 'note')
  const [isAdded, setAdded] = useState(false)
  const action = useAction()
  const added = () => {
    draft.write('')
    setAdded(true)
  }
  return (
    <form
      class="compose-note"
      onSubmit={(event) => {
        event.preventDefault()
        action.run(() => workspace.note(thread, draft.text), added)
      }}
    >
      <p class="only-us">
        <Icon name="cover" />
        {words.title}
      </p>
      <OtherTexts draft={draft} />
      <TextArea
        label={words.label}
        value={draft.text}
        onValue={(text) => {
          setAdded(false)
          draft.write(text)
        }}
        placeholder={words.placeholder}
        maxLength={maxCharacters}
        rows={3}
      />
      <Trouble action={action} />
      <div class="compose-bar">
        <DraftStanding draft={draft}>
          <span role="status">
            {isAdded ? words.added : words.seenBy(namesOf(state, t, letter.readers))}
          </span>
        </DraftStanding>
        <Button
          kind="note"
          submits
          disabled={draft.text.trim() === ''}
          busy={action.isBusy && words.adding}
        >
          {words.add}
        </Button>
      </div>
    </form>
  )
}
