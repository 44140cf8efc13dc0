import type { Meet } from '#core/documents/papers/stand-answer.ts'
import type { Person } from '#core/school/roster.ts'
import { Button } from '../../../parts/button.tsx'
import { Select } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { useDesk } from '../../../desk.ts'

/** Somebody whom the author can see, as it is typed; without a person it is not printed. */
export interface MeetTyped {
  readonly person: string
  readonly place: string
  readonly time: string
}
export const nobodyYet: MeetTyped = { person: '', place: '', time: '' }

/** Those lines that say who, where and when. */
export const meetsOf = (typed: readonly MeetTyped[], people: readonly Person[]): readonly Meet[] =>
  typed.flatMap(({ person: id, place, time }) => {
    const person = people.find((one) => one.id === id)
    if (person === undefined || place.trim() === '' || time.trim() === '') return []
    const { role, name } = person
    return [{ person: { post: role, name }, place: place.trim(), time: time.trim() }]
  })

interface MeetsProps {
  readonly meets: readonly MeetTyped[]
  readonly people: readonly Person[]
  readonly onMeets: (meets: readonly MeetTyped[]) => void
}

/** Whom the author can talk to, several of them: one hour for one child would be seen by everybody. */
export function Meets({ meets, people, onMeets }: MeetsProps) {
  const { t } = useDesk()
  const words = t.stand
  return (
    <>
      <p class="hint">{words.several}</p>
      {meets.map((meet, place) => {
        const change = (changed: Partial<MeetTyped>) =>
          onMeets(meets.with(place, { ...meet, ...changed }))
        return (
          <fieldset key={place} class="meet" aria-label={words.meet(place + 1)}>
            <Select
              label={words.whom}
              value={meet.person}
              onValue={(person) => change({ person })}
              options={[
                { value: '', label: words.nobody },
                ...people.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <Field
              label={words.place}
              value={meet.place}
              required={false}
              maxLength={100}
              onValue={(text) => change({ place: text })}
            />
            <Field
              label={words.time}
              value={meet.time}
              required={false}
              maxLength={100}
              onValue={(time) => change({ time })}
            />
          </fieldset>
        )
      })}
      <Button kind="quiet" icon="plus" onClick={() => onMeets([...meets, nobodyYet])}>
        {words.oneMore}
      </Button>
    </>
  )
}
