import { useEffect, useRef, useState } from 'preact/hooks'
import type { Bytes } from '#core/bytes.ts'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useDesk } from '../../../desk.ts'
import { Crop } from './crop.tsx'
import { codeIn } from './find-code.ts'
import { canvasOf, jpegOf, stillOf } from './jpeg.ts'
import { openCamera } from './open-camera.ts'

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
        <Viewfinder onStill={setStill} />
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

type Standing = 'starting' | 'ready' | 'none'

function Viewfinder({ onStill }: { readonly onStill: (still: HTMLCanvasElement) => void }) {
  const { t } = useDesk()
  const words = t.paperOpening.camera
  const video = useRef<HTMLVideoElement>(null)
  const [standing, setStanding] = useState<Standing>('starting')
  useEffect(() => {
    if (video.current === null) return undefined
    const camera = openCamera(video.current)
    void camera.ready.then((isReady) => setStanding(isReady ? 'ready' : 'none'))
    return camera.end
  }, [])
  return (
    <>
      <p class="hint">{words.hint}</p>
      <video ref={video} class="viewfinder" muted playsInline hidden={standing === 'none'} />
      {standing === 'none' ? (
        <WithoutCamera onStill={onStill} />
      ) : (
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
    </>
  )
}

/** The phone's own camera, with the warning that it keeps what it takes. */
function WithoutCamera({ onStill }: { readonly onStill: (still: HTMLCanvasElement) => void }) {
  const { t } = useDesk()
  const words = t.paperOpening.camera
  const input = useRef<HTMLInputElement>(null)
  const [isBad, setBad] = useState(false)
  return (
    <>
      <Notice kind="due">
        <p>{words.none}</p>
        <p>{words.fileWarning}</p>
      </Notice>
      {isBad && (
        <p class="wrong" role="alert">
          {words.notAPicture}
        </p>
      )}
      <Button icon="picture" onClick={() => input.current?.click()}>
        {words.file}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={words.file}
        onChange={({ currentTarget }) => {
          const [photo] = currentTarget.files ?? []
          currentTarget.value = ''
          if (photo === undefined) return
          void canvasOf(photo).then((still) => (still === null ? setBad(true) : onStill(still)))
        }}
      />
    </>
  )
}
