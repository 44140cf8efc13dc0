import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useDesk } from '../../desk.ts'

interface ReplaceChangesProps {
  readonly onGoOn: () => void
  readonly onReplace: () => void
  readonly onClose: () => void
}

/** Asks before changes that only this device has are written over by a sample or a file. */
export function ReplaceChanges({ onGoOn, onReplace, onClose }: ReplaceChangesProps) {
  const { lang } = useDesk()
  const words = editorWords[lang]
  return (
    <Dialog title={words.edit.replace} onClose={onClose}>
      <p>{words.edit.dropMeans}</p>
      <div class="buttons">
        <Button kind="main" onClick={onGoOn}>
          {words.goOn}
        </Button>
        <Button kind="danger" onClick={onReplace}>
          {words.edit.replaceThem}
        </Button>
      </div>
    </Dialog>
  )
}
