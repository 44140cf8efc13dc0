import type { SignedBy } from '#core/contract/letter-body.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { Field } from '../../../parts/field.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { registrationInputs } from '../../letters/card/shown-fields.ts'

/** Columns about whoever wrote, with what a letter that is signed calls them. */
const told = {
  'applicant.surname': 'surname',
  'applicant.givenName': 'name',
  'applicant.patronymic': 'patronymic',
  'applicant.age': 'age',
  'applicant.classGroup': 'class',
  'applicant.address': 'address',
  'applicant.phone': 'phone',
  'applicant.email': 'email',
} as const

/** What is asked of a signed letter: no more than the journal has columns for. @clause S2-19 */
export const signedFields = (
  regulation: Pick<Regulation, 'journal'>,
): readonly (keyof SignedBy)[] => {
  const { asked } = registrationInputs(regulation, false)
  return Object.entries(told).flatMap(([column, field]) =>
    asked.some((one) => one === column) ? [field] : [],
  )
}

interface SignedProps {
  readonly signed: SignedBy
  readonly onSigned: (signed: SignedBy) => void
}

/** Who signed a letter, as it stands on the sheet: what is not there stays empty. */
export function Signed({ signed, onSigned }: SignedProps) {
  const { state, t } = useDesk()
  const fields = signedFields(regulationOf(state))
  if (fields.length === 0) return null
  return (
    <fieldset class="signed-by">
      <legend>{t.paperOpening.sheet.signedBy}</legend>
      <div class="field-grid">
        {fields.map((field) => (
          <Field
            key={field}
            label={t.letters.from.fields[field]}
            value={signed[field] ?? ''}
            onValue={(text) => onSigned({ ...signed, [field]: text })}
            maxLength={200}
            required={false}
          />
        ))}
      </div>
    </fieldset>
  )
}
