import { isBroken } from '#core/openings/paper-opening.ts'
import { Check } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { useDesk } from '../../../desk.ts'
import { Remarks } from './remarks.tsx'
import type { AtBox } from './use-at-box.ts'

/** Damage of the box itself, and what was done about it and about a broken seal. @clause S4-31 */
export function Incident({ at: { seen, see, opening, remarks } }: { readonly at: AtBox }) {
  const { t } = useDesk()
  const words = t.paperOpening.box
  return (
    <section class="card form incident">
      <Check
        label={words.damage}
        checked={seen.damage !== null}
        onChecked={(is) => see({ damage: is ? '' : null })}
      />
      {seen.damage !== null && (
        <Field
          label={words.damageWhat}
          value={seen.damage}
          onValue={(damage) => see({ damage })}
          maxLength={500}
        />
      )}
      {isBroken(opening) && (
        <TextArea
          label={words.incident}
          hint={words.incidentHint}
          value={seen.measure}
          onValue={(measure) => see({ measure })}
          maxLength={1000}
          rows={2}
        />
      )}
      <Remarks of={remarks} at={['/damage', '/incident']} isStrict />
    </section>
  )
}
