import * as v from 'valibot'
import type { SpanRefusal } from '#core/calendar/calendar-edits.ts'
import { PlainDate, type Span } from '#core/calendar/plain-date.ts'
import { Field } from '../../parts/field.tsx'
import { useDesk } from '../../desk.ts'

/** Two dates as they are typed. */
export interface TypedSpan {
  readonly from: string
  readonly to: string
}

interface SpanFieldsProps {
  readonly labels: { readonly from: string; readonly to: string }
  readonly value: TypedSpan
  readonly onValue: (value: TypedSpan) => void
  readonly refuse: (span: Span) => SpanRefusal | null
}

/** The first and the last of some days; what is wrong stands beside the field. */
export function SpanFields({ labels, value, onValue, refuse }: SpanFieldsProps) {
  const { t } = useDesk()
  const span = spanOf(value)
  const refusal = span && refuse(span)
  const wrong = refusal && t.calendar.wrong[refusal]
  // Of another school year is the first day; all else can be put right at the last.
  const isFirst = refusal === 'not-in-this-year'
  return (
    <>
      <Field
        label={labels.from}
        type="date"
        value={value.from}
        wrong={isFirst ? wrong : null}
        onValue={(from) => onValue({ ...value, from })}
      />
      <Field
        label={labels.to}
        type="date"
        value={value.to}
        min={value.from}
        wrong={isFirst ? null : wrong}
        onValue={(to) => onValue({ ...value, to })}
      />
    </>
  )
}

/** The days that were typed, or null while they are no dates. */
export function spanOf({ from, to }: TypedSpan): Span | null {
  const first = v.safeParse(PlainDate, from)
  const last = v.safeParse(PlainDate, to)
  return first.success && last.success ? { from: first.output, to: last.output } : null
}
