import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { addDays, compareWallTimes, PlainDate, type WallTime } from '#core/calendar/plain-date.ts'
import type { BoxState } from '#core/openings/box.ts'
import { planOf } from '#core/openings/opening.ts'
import { scheduleBetween, type ScheduledOpening } from '#core/openings/schedule.ts'
import { clock, nearDay, nearTime } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { minuteOf } from '../../parts/minutes.ts'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { whyOpening } from '../../parts/why-date.tsx'
import { useDesk } from '../../desk.ts'
import { openingDaysIn } from '../../session/in-force.ts'
import { useAction } from '../../use-action.ts'
import { concernsOf, suggestedDays } from './move-days.ts'

interface MoveProps {
  readonly box: BoxState
  /** What the box is called, where there are others beside it. */
  readonly name: string | null
  readonly now: WallTime
}

const keyOf = ({ on, at }: WallTime) => `${on} ${at}`
const anotherDay = 'another'

/** One planned opening is held at another time; working days are proposed. */
export function Move({ box, name, now }: MoveProps) {
  const { state, workspace, t, lang } = useDesk()
  const words = t.box.opening
  const coming = useComing(box, now)
  const [chosen, setChosen] = useState('')
  const from = coming.find(({ time }) => keyOf(time) === chosen) ?? coming[0]
  const [day, setDay] = useState('')
  const [typed, setTyped] = useState('')
  const [time, setTime] = useState<string | null>(null)
  const [moved, setMoved] = useState<{ readonly from: WallTime; readonly to: WallTime } | null>(
    null,
  )
  const action = useAction()
  const days = openingDaysIn(state)
  if (from === undefined || days === null) return null

  const suggested = suggestedDays(days.calendar, coming, from, now)
  const proposal = suggested.find((on) => on === day) ?? suggested[0]
  const isTyped = day === anotherDay || proposal === undefined
  const to = wallTimeOf(isTyped ? typed : proposal, time ?? clock(from.time.at))
  const concerns = to === null ? [] : concernsOf(days.calendar, coming, from, to.on)

  return (
    <details class="card move">
      <summary>{name === null ? words.move : `${words.move}: ${name}`}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (to === null) return
          setMoved(null)
          action.run(
            () => workspace.moveOpening(box.box, from.named, to, from.time),
            () => {
              setMoved({ from: from.time, to })
              setDay('')
              setTyped('')
            },
          )
        }}
      >
        <p class="hint">{words.moveHint}</p>
        <Select
          label={words.from}
          value={keyOf(from.time)}
          onValue={(value) => {
            setChosen(value)
            setDay('')
            setTime(null)
          }}
          options={coming.map((one) => ({
            value: keyOf(one.time),
            label: nearTime(lang, one.time),
          }))}
        />
        {from.because !== 'rule' && <p class="hint">{whyOpening(t, lang, from)}</p>}
        <div class="pair">
          <Select
            label={t.calendar.move.suggested}
            value={isTyped ? anotherDay : proposal}
            onValue={setDay}
            options={[
              ...suggested.map((on) => ({ value: on, label: nearDay(lang, on) })),
              { value: anotherDay, label: t.calendar.move.another },
            ]}
          />
          <Field
            label={words.toHour}
            type="time"
            value={time ?? clock(from.time.at)}
            onValue={setTime}
          />
        </div>
        {isTyped && (
          <Field label={words.to} type="date" value={typed} min={now.on} onValue={setTyped} />
        )}
        {concerns.map((concern) => (
          <Notice key={concern} kind="due">
            {t.calendar.move[concern]}
          </Notice>
        ))}
        <Trouble action={action} />
        <div role="status">
          {moved && (
            <Notice kind="done">
              {words.moved}{' '}
              {t.calendar.move.done(nearTime(lang, moved.from), nearTime(lang, moved.to))}
            </Notice>
          )}
        </div>
        <Button submits disabled={to === null} busy={action.isBusy && t.common.busy}>
          {words.moveIt}
        </Button>
      </form>
    </details>
  )
}

/** The openings of the next weeks that can still be moved: until the time at which they stand. */
function useComing(box: BoxState, now: WallTime): readonly ScheduledOpening[] {
  const { state } = useDesk()
  const plan = planOf(box)
  const days = openingDaysIn(state)
  if (plan === null || days === null) return []
  return scheduleBetween(plan, days, now.on, addDays(now.on, 45)).filter(
    ({ time, because }) => because !== 'day-is-worked' && compareWallTimes(time, now) > 0,
  )
}

function wallTimeOf(day: string, time: string): WallTime | null {
  const on = v.safeParse(PlainDate, day)
  const at = minuteOf(time)
  return on.success && at !== null ? { on: on.output, at } : null
}
