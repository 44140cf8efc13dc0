import * as v from 'valibot'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { clock } from '#core/words/dates.ts'
import { Field } from '../../../parts/field.tsx'
import { minuteOf } from '../../../parts/minutes.ts'
import { useDesk } from '../../../desk.ts'
import { Remarks } from './remarks.tsx'
import type { AtBox } from './use-at-box.ts'

/** When the opening was, when it is written down later: everybody sees that it was. */
export function OtherTime({ at: { seen, see, opening, remarks } }: { readonly at: AtBox }) {
  const { t } = useDesk()
  const words = t.paperOpening.box
  const { held } = opening
  return (
    <>
      <details class="card other-time" open={seen.otherTime !== null}>
        <summary>{words.otherDay}</summary>
        <div class="pair">
          <Field
            label={words.day}
            type="date"
            value={held.on}
            onValue={(typed) => {
              const on = v.safeParse(PlainDate, typed)
              if (on.success) see({ otherTime: { ...held, on: on.output } })
            }}
          />
          <Field
            label={words.hour}
            type="time"
            value={clock(held.at)}
            onValue={(typed) => {
              const at = minuteOf(typed)
              if (at !== null) see({ otherTime: { ...held, at } })
            }}
          />
        </div>
      </details>
      <Remarks of={remarks} at={['/held']} isStrict />
    </>
  )
}
