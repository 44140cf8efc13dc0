import type { DayEdit } from '#core/calendar/calendar-edits.ts'
import { dayKinds, type DayKind } from '#core/calendar/school-calendar.ts'
import { Choice } from '../../parts/choice.tsx'
import { useDesk } from '../../desk.ts'

/** What a day can be made: one of the kinds, or again what its country says. */
export type Kind = DayKind | 'as-usual'

interface DayKindFieldsProps {
  readonly kind: Kind
  readonly onKind: (kind: Kind) => void
  readonly status: DayEdit['status']
  readonly onStatus: (status: DayEdit['status']) => void
}

/** What a day is, and how sure that is. */
export function DayKindFields({ kind, onKind, status, onStatus }: DayKindFieldsProps) {
  const { t } = useDesk()
  const words = t.calendar.day
  return (
    <>
      <Choice<Kind>
        legend={words.kind}
        value={kind}
        onValue={onKind}
        options={[
          { value: 'as-usual', label: words.asUsual },
          ...dayKinds.map((value) => ({
            value,
            label: t.calendar.kinds[value],
            hint: words.hints[value],
          })),
        ]}
      />
      {kind !== 'as-usual' && (
        <Choice
          legend={words.status}
          value={status}
          onValue={onStatus}
          options={[
            { value: 'confirmed', label: words.statuses.confirmed },
            { value: 'estimated', label: words.statuses.estimated },
          ]}
        />
      )}
    </>
  )
}

/** What the school says of a day, or null when it says nothing. */
export const editOf = (kind: Kind, status: DayEdit['status']): DayEdit | null =>
  kind === 'as-usual' ? null : { kind, status }
