import { useState } from 'preact/hooks'
import type { Bytes } from '#core/bytes.ts'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { useDesk } from '../../../desk.ts'
import { Crop } from './crop.tsx'
import { codeIn } from './find-code.ts'
import { jpegOf, stillOf } from './jpeg.ts'
import { useCamera } from './use-camera.ts'
import { WithoutCamera } from './without-camera.tsx'

interface CameraProps {
  /** @param code - the text of a QR code on the sheet, or null. */
  readonly onPhoto: (jpeg: Bytes, code: string | null) => void
  readonly onClose: () => void
}

/** A photograph of a sheet, taken in the page: it never gets into the gallery of the phone. */
export function Camera({ onPhoto, onClose }: CameraProps) {
  const { t } = useDesk()
  const words = t.paperOpening.camera
  const [still, setStill] = useState<HTMLCanvasElement | null>(null)
  const [isBusy, setBusy] = useState(false)
  return (
    <Dialog title={still === null ? words.title : words.crop} size="wide" onClose={onClose}>
      {still === null ? (
        <Viewfinder onStill={setStill} onClose={onClose} />
      ) : (
        <Crop
          still={still}
          isBusy={isBusy}
          onAgain={() => setStill(null)}
          onUse={(corners) => {
            setBusy(true)
            void Promise.all([jpegOf(still, corners), codeIn(still)]).then(([jpeg, code]) =>
              onPhoto(jpeg, code),
            )
          }}
        />
      )}
    </Dialog>
  )
}

interface ViewfinderProps {
  readonly onStill: (still: HTMLCanvasElement) => void
  readonly onClose: () => void
}

function Viewfinder({ onStill, onClose }: ViewfinderProps) {
  const { t } = useDesk()
  const words = t.paperOpening.camera
  const { video, standing } = useCamera()
  return (
    <>
      <p class="hint">{words.hint}</p>
      <video ref={video} class="viewfinder" muted playsInline hidden={standing === 'none'} />
      {standing === 'none' && <WithoutCamera onStill={onStill} />}
      <div class="buttons">
        <Button onClick={onClose}>{t.common.actions.close}</Button>
        {standing !== 'none' && (
          <Button
            kind="main"
            icon="picture"
            disabled={standing === 'starting'}
            onClick={() => {
              if (video.current !== null) onStill(stillOf(video.current))
            }}
          >
            {standing === 'starting' ? words.starting : words.take}
          </Button>
        )}
      </div>
    </>
  )
}
