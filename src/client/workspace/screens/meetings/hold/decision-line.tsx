import * as v from 'valibot'
import { PlainDate } from '#core/calendar/plain-date.ts'
import type { Decision } from '#core/meetings/meeting.ts'
import { Field } from '../../../parts/field.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { useDesk } from '../../../desk.ts'
import { PersonField } from './person-field.tsx'

interface DecisionLineProps {
  readonly decision: Decision
  readonly place: number
  readonly names: readonly string[]
  readonly onDecision: (decision: Decision) => void
  readonly onRemove: () => void
}

/** One decision: what, who, by when. */
export function DecisionLine({ decision, place, names, onDecision, onRemove }: DecisionLineProps) {
  const { t } = useDesk()
  const words = t.meetings
  const { person: _, ...withoutPerson } = decision
  const { dueOn: __, ...withoutDay } = decision
  return (
    <div class="decision">
      <TextArea
        label={words.decision(place + 1)}
        value={decision.text}
        maxLength={2000}
        rows={2}
        isWanted={decision.text === ''}
        onValue={(text) => onDecision({ ...decision, text })}
      />
      <div class="pair">
        <PersonField
          label={words.person}
          value={decision.person ?? ''}
          names={names}
          onValue={(person) => onDecision(person === '' ? withoutPerson : { ...decision, person })}
        />
        <Field
          label={words.dueOn}
          type="date"
          value={decision.dueOn ?? ''}
          required={false}
          onValue={(typed) => {
            const day = v.safeParse(PlainDate, typed)
            onDecision(day.success ? { ...decision, dueOn: day.output } : withoutDay)
          }}
        />
      </div>
      <span class="agenda-tools">
        {decision.repeats !== undefined && <Tag kind="due">{words.repeated}</Tag>}
        <button
          type="button"
          class="btn quiet"
          aria-label={words.removeDecision(place + 1)}
          onClick={onRemove}
        >
          <Icon name="cross" />
        </button>
      </span>
    </div>
  )
}
