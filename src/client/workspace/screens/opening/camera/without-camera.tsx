import { useRef, useState } from 'preact/hooks'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useDesk } from '../../../desk.ts'
import { canvasOf } from './jpeg.ts'

interface WithoutCameraProps {
  readonly onStill: (still: HTMLCanvasElement) => void
}

/** The phone's own camera, with the warning that it keeps what it takes. */
export function WithoutCamera({ onStill }: WithoutCameraProps) {
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
          void canvasOf(photo).then((still) => {
            setBad(still === null)
            if (still !== null) onStill(still)
          })
        }}
      />
    </>
  )
}
