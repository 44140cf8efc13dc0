import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choice.tsx'
import { useDesk } from '../../desk.ts'
import { regulationOf } from '../../session/in-force.ts'
import { paperBoxes } from './paper-boxes.ts'

/** How many forms can be asked for: some beside the box, or a pile for a class hour. */
const counts = ['1', '4', '10', '20', '40'] as const

interface SheetsWantedProps {
  readonly onDraw: (channel: string, count: number) => void
}

/** For which box, and how many. */
export function SheetsWanted({ onDraw }: SheetsWantedProps) {
  const { state, t, lang } = useDesk()
  const words = t.wall.forms
  const boxes = paperBoxes(regulationOf(state), lang)
  const [box, setBox] = useState(boxes[0]?.value ?? '')
  const [count, setCount] = useState<(typeof counts)[number]>('4')
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault()
        onDraw(box, Number(count))
      }}
    >
      {boxes.length > 1 && (
        <Select label={words.channel} value={box} onValue={setBox} options={boxes} />
      )}
      <Select
        label={words.count}
        value={count}
        onValue={setCount}
        options={counts.map((value) => ({ value, label: value }))}
      />
      <p class="hint">{words.time}</p>
      <Button kind="main" submits>
        {words.draw}
      </Button>
    </form>
  )
}
