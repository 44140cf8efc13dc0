import type { MemberId } from '#core/ids.ts'
import { roleWords } from '#core/words/roles.ts'
import { Check } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { useDesk } from '../../../desk.ts'

interface NotForAllProps {
  /** What stands on the letter; null while everybody may read it. */
  readonly onlyFor: string | null
  readonly excluded: readonly MemberId[]
  readonly onChange: (onlyFor: string | null, excluded: readonly MemberId[]) => void
}

/** A letter "only for …", or about somebody of the commission: entered unopened, for the others. */
export function NotForAll({ onlyFor, excluded, onChange }: NotForAllProps) {
  const { state, t, lang } = useDesk()
  const words = t.paperOpening.sheet
  const people = (state.rosters.at(-1)?.people ?? []).filter(({ seat }) => seat === 'member')
  return (
    <section class="card form not-for-all">
      <Check
        label={words.notForAll}
        hint={words.notForAllHint}
        checked={onlyFor !== null}
        onChecked={(is) => onChange(is ? '' : null, [])}
      />
      {onlyFor !== null && (
        <>
          <Field
            label={words.onlyFor}
            hint={words.onlyForExample}
            value={onlyFor}
            onValue={(typed) => onChange(typed, excluded)}
            maxLength={200}
            required={false}
          />
          <fieldset class="people">
            <legend>{words.who}</legend>
            <p class="hint">{words.whoHint}</p>
            {people.map(({ id, name, role }) => (
              <Check
                key={id}
                label={id === state.me?.account ? `${name} (${t.common.people.you})` : name}
                hint={roleWords[lang][role]}
                checked={excluded.includes(id)}
                onChecked={(is) => {
                  const rest = excluded.filter((one) => one !== id)
                  onChange(onlyFor, is ? [...rest, id] : rest)
                }}
              />
            ))}
          </fieldset>
        </>
      )}
    </section>
  )
}
