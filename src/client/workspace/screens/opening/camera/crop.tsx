import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../../parts/button.tsx'
import { useDesk } from '../../../desk.ts'
import { cornersOf, type Corners, type Point } from './perspective.ts'

interface CropProps {
  readonly still: HTMLCanvasElement
  readonly isBusy: boolean
  readonly onUse: (corners: Corners) => void
  readonly onAgain: () => void
}

/** How far one press of an arrow key moves a corner, as a share of the picture. */
const keyStep = 0.01

/** Puts four corners on the corners of the sheet: with a finger, a mouse or the arrow keys. */
export function Crop({ still, isBusy, onUse, onAgain }: CropProps) {
  const { t } = useDesk()
  const words = t.paperOpening.camera
  const [corners, setCorners] = useState<Corners>(() => cornersOf(still.width, still.height, 0.04))
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.prepend(still), [still])

  function move(which: number, { x, y }: Point): void {
    const inside = {
      x: Math.min(Math.max(x, 0), still.width),
      y: Math.min(Math.max(y, 0), still.height),
    }
    const at = (n: 0 | 1 | 2 | 3): Point => (n === which ? inside : corners[n])
    setCorners([at(0), at(1), at(2), at(3)])
  }

  return (
    <>
      <p class="hint">{words.cropHint}</p>
      <div class="crop" ref={place}>
        <svg viewBox={`0 0 ${still.width} ${still.height}`} aria-hidden="true" focusable="false">
          <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
        {corners.map(({ x, y }, which) => (
          <button
            key={words.corners[which]}
            type="button"
            class="corner"
            aria-label={words.corner(words.corners[which] ?? '')}
            style={{ left: `${(x / still.width) * 100}%`, top: `${(y / still.height) * 100}%` }}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={(event) => {
              if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
              const frame = still.getBoundingClientRect()
              move(which, {
                x: ((event.clientX - frame.left) / frame.width) * still.width,
                y: ((event.clientY - frame.top) / frame.height) * still.height,
              })
            }}
            onKeyDown={(event) => {
              const step = arrows.get(event.key)
              if (step === undefined) return
              event.preventDefault()
              const by = Math.max(still.width, still.height) * keyStep
              move(which, { x: x + step.x * by, y: y + step.y * by })
            }}
          />
        ))}
      </div>
      <div class="buttons">
        <Button icon="back" onClick={onAgain}>
          {words.again}
        </Button>
        <Button
          kind="main"
          icon="check"
          busy={isBusy && t.common.busy}
          onClick={() => onUse(corners)}
        >
          {words.use}
        </Button>
      </div>
    </>
  )
}

const arrows: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
])
