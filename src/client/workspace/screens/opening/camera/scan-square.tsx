import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { useDesk } from '../../../desk.ts'
import { codeIn } from './find-code.ts'
import { stillOf } from './jpeg.ts'
import { useCamera } from './use-camera.ts'
import { WithoutCamera } from './without-camera.tsx'

interface ScanSquareProps {
  readonly title: string
  readonly hint: string
  /** Said of a square that is another. */
  readonly other: string
  readonly isWanted: (text: string) => boolean
  /** @param text - of the QR code that was wanted. */
  readonly onText: (text: string) => void
  readonly onClose: () => void
}

/** How long a hand needs to hold the sheet better, in milliseconds. */
const betweenLooks = 250

/** Reads a QR code through the camera, or from a photograph; nothing of the picture is kept. */
export function ScanSquare(props: ScanSquareProps) {
  const { title, hint, other, isWanted, onText, onClose } = props
  const { t } = useDesk()
  const { video, standing } = useCamera()
  const [isOther, setOther] = useState(false)

  /** Gives on the code that is on `still`; whether it went on. Another square is said. */
  async function lookAt(still: HTMLCanvasElement, closed?: AbortSignal): Promise<boolean> {
    const text = await codeIn(still)
    if (closed?.aborted === true) return true
    const isFound = text !== null && isWanted(text)
    if (isFound) onText(text)
    else if (text !== null || closed === undefined) setOther(true)
    return isFound
  }

  useEffect(() => {
    const closing = new AbortController()
    const watch = async (closed: AbortSignal) => {
      while (!closed.aborted && video.current !== null) {
        if (await lookAt(stillOf(video.current), closed)) return
        await new Promise((done) => setTimeout(done, betweenLooks))
      }
    }
    if (standing === 'ready') void watch(closing.signal)
    return () => closing.abort()
  }, [standing])

  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      <p class="hint">{hint}</p>
      <video ref={video} class="viewfinder" muted playsInline hidden={standing === 'none'} />
      {standing === 'none' && <WithoutCamera onStill={(still) => void lookAt(still)} />}
      <p class="wrong" role="alert">
        {isOther && other}
      </p>
      <div class="buttons">
        <Button onClick={onClose}>{t.common.actions.close}</Button>
      </div>
    </Dialog>
  )
}
