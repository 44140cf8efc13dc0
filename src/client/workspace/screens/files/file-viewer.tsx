import { useMemo, useState } from 'preact/hooks'
import { showableAs } from '#core/appeals/file-kind.ts'
import { shownFileName } from '#core/appeals/file-name.ts'
import type { ViewerWord, Zoom } from '#client/files/viewer-protocol.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import type { OpenedFile } from '../../session/api.ts'
import { FileFrame } from './file-frame.tsx'
import { SaveFile } from './save-file.tsx'

interface FileViewerProps {
  readonly file: OpenedFile
  readonly onClose: () => void
}

/** Whether somebody can look closer. */
const canGrow = { picture: true, pdf: true, text: true, sound: false, film: false } as const

/** A file on the screen, in its closed frame, or why it can only be saved. */
export function FileViewer({ file, onClose }: FileViewerProps) {
  const { t } = useDesk()
  const words = t.files
  const showable = useMemo(() => showableAs(file.bytes, file.type), [file])
  const [word, setWord] = useState<ViewerWord>('ready')
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [isSaving, setSaving] = useState(showable === null)
  const name = <bdi>{shownFileName(file.name)}</bdi>
  const trouble = word === 'too-large' || word === 'not-readable' || word === 'locked' ? word : null

  if (showable === null || isSaving)
    return (
      <Dialog title={name} onClose={onClose}>
        <SaveFile file={file} isShown={showable !== null} onClose={onClose} />
      </Dialog>
    )
  return (
    <Dialog
      title={name}
      size={trouble === null && showable.kind !== 'sound' ? 'wide' : 'usual'}
      onClose={onClose}
    >
      {trouble === null ? (
        <FileFrame
          file={file}
          showable={showable}
          zoom={zoom}
          onWord={(said) => (said === 'close' ? onClose() : setWord(said))}
        />
      ) : (
        <Notice kind="due">{words.viewer.troubles[trouble]}</Notice>
      )}
      <p class="hint" role="status">
        {word === 'ready' && words.viewer.opening}
        {word === 'shown' && words.viewer.safe}
        {word === 'shown-in-part' && words.viewer.part}
      </p>
      <div class="buttons">
        {trouble === null && canGrow[showable.kind] && (
          <button
            type="button"
            class="btn"
            aria-pressed={zoom === 'large'}
            onClick={() => setZoom(zoom === 'fit' ? 'large' : 'fit')}
          >
            {words.viewer.larger}
          </button>
        )}
        <Button icon="save" onClick={() => setSaving(true)}>
          {words.save.submit}
        </Button>
        <Button kind="main" onClick={onClose}>
          {t.common.actions.close}
        </Button>
      </div>
    </Dialog>
  )
}
