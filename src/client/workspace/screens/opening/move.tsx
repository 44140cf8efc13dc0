import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { addDays, PlainDate, type WallTime } from '#core/calendar/plain-date.ts'
import type { BoxState } from '#core/openings/box.ts'
import { planOf } from '#core/openings/opening.ts'
import { plannedBetween } from '#core/openings/plan.ts'
import { clock, nearTime } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { minuteOf } from '../../parts/minutes.ts'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'

interface MoveProps {
  readonly box: BoxState
  readonly now: WallTime
}

const keyOf = ({ on, at }: WallTime) => `${on} ${at}`

/** One planned opening is held at another time. */
export function Move({ box, now }: MoveProps) {
  const { workspace, t, lang } = useDesk()
  const words = t.box.opening
  const plan = planOf(box)
  const coming = plan === null ? [] : plannedBetween(plan, now.on, addDays(now.on, 45))
  const [chosen, setChosen] = useState('')
  const from = coming.find((time) => keyOf(time) === chosen) ?? coming[0]
  const [day, setDay] = useState('')
  const [time, setTime] = useState(clock(from?.at ?? 0))
  const [isMoved, setMoved] = useState(false)
  const action = useAction()
  const to = wallTimeOf(day, time)
  if (from === undefined) return null

  return (
    <details class="card move">
      <summary>{words.move}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (to === null) return
          setMoved(false)
          action.run(
            () => workspace.moveOpening(box.box, from, to),
            () => setMoved(true),
          )
        }}
      >
        <p class="hint">{words.moveHint}</p>
        <Select
          label={words.from}
          value={keyOf(from)}
          onValue={setChosen}
          options={coming.map((one) => ({ value: keyOf(one), label: nearTime(lang, one) }))}
        />
        <div class="pair">
          <Field label={words.to} type="date" value={day} min={now.on} onValue={setDay} />
          <Field label={words.toHour} type="time" value={time} onValue={setTime} />
        </div>
        <Trouble action={action} />
        {isMoved && <Notice kind="done">{words.moved}</Notice>}
        <Button submits disabled={to === null} busy={action.isBusy && t.common.busy}>
          {words.moveIt}
        </Button>
      </form>
    </details>
  )
}

function wallTimeOf(day: string, time: string): WallTime | null {
  const on = v.safeParse(PlainDate, day)
  const at = minuteOf(time)
  return on.success && at !== null ? { on: on.output, at } : null
}
