import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import type { OpenedFile } from '../../session/api.ts'
import { saveFile } from './save.ts'

interface SaveFileProps {
  readonly file: OpenedFile
  /** It can be looked at without saving it. */
  readonly isShown: boolean
  readonly onClose: () => void
}

/** Says what saving means before anything is saved. */
export function SaveFile({ file, isShown, onClose }: SaveFileProps) {
  const { t } = useDesk()
  const words = t.files.save
  const [isSaved, setSaved] = useState(false)
  return (
    <>
      {!isShown && (
        <Notice kind="due">
          <p>
            <strong>{words.title}</strong>
          </p>
          <p>{words.warning}</p>
        </Notice>
      )}
      <p>{words.unlocked}</p>
      <p role="status" class="hint">
        {isSaved && words.done}
      </p>
      <div class="buttons">
        <Button onClick={onClose}>{t.common.actions.close}</Button>
        <Button
          kind="main"
          icon="save"
          onClick={() => {
            saveFile(file)
            setSaved(true)
          }}
        >
          {words.submit}
        </Button>
      </div>
    </>
  )
}
