import type { ComponentChildren } from 'preact'
import * as v from 'valibot'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import { workingDaysOf } from '../../session/in-force.ts'

/** When and where a meeting is, as it stands in the fields. */
export interface TypedTime {
  readonly on: string
  readonly at: string
  readonly place: string
}

interface TimeAndPlaceProps {
  readonly typed: TypedTime
  readonly onTyped: (changes: Partial<TypedTime>) => void
  /** What is wrong with the day or the hour, said beside it. */
  readonly wrong?: Partial<TypedTime>
  /** What else is worth a look about the day. */
  readonly children?: ComponentChildren
}

/** Day, hour and place of a meeting. */
export function TimeAndPlace({ typed, onTyped, wrong = {}, children }: TimeAndPlaceProps) {
  const { state, t } = useDesk()
  const words = t.meetings
  const day = v.safeParse(PlainDate, typed.on)
  return (
    <>
      <div class="pair">
        <Field
          label={words.on}
          type="date"
          value={typed.on}
          wrong={wrong.on}
          onValue={(on) => onTyped({ on })}
        />
        <Field
          label={words.at}
          type="time"
          value={typed.at}
          wrong={wrong.at}
          onValue={(at) => onTyped({ at })}
        />
      </div>
      <div role="status">
        {children}
        {day.success && !workingDaysOf(state)(day.output) && (
          <Notice kind="due">{words.dayOff}</Notice>
        )}
      </div>
      <Field
        label={words.place}
        value={typed.place}
        maxLength={200}
        onValue={(place) => onTyped({ place })}
        required={false}
      />
    </>
  )
}
