import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { clock } from '#core/words/dates.ts'
import { Field, type FieldProps } from './field.tsx'
import { minuteOf } from './minutes.ts'

type Rest = Pick<FieldProps, 'label' | 'min' | 'wrong'>

/** A date: what is half typed stays in the field, which says so, and only a whole one is told. */
export function DateField(
  props: Rest & { readonly on: PlainDate; readonly onDay: (on: PlainDate) => void },
) {
  const { on, onDay, ...rest } = props
  const read = (text: string) => {
    const day = v.safeParse(PlainDate, text)
    return day.success ? day.output : null
  }
  return <Whole {...rest} type="date" value={on} read={read} onWhole={onDay} />
}

/** An hour and minute, likewise. */
export function TimeField(
  props: Rest & { readonly at: number; readonly onMinute: (at: number) => void },
) {
  const { at, onMinute, ...rest } = props
  return <Whole {...rest} type="time" value={clock(at)} read={minuteOf} onWhole={onMinute} />
}

interface WholeProps<Read> extends Rest {
  readonly type: 'date' | 'time'
  readonly value: string
  readonly read: (text: string) => Read | null
  readonly onWhole: (read: Read) => void
}

function Whole<Read>({ value, read, onWhole, ...rest }: WholeProps<Read>) {
  /** What is no value yet; null while the field shows the one that stands. */
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Field
      {...rest}
      value={typed ?? value}
      onValue={(text) => {
        const whole = read(text)
        setTyped(whole === null ? text : null)
        if (whole !== null) onWhole(whole)
      }}
    />
  )
}
