import { useId } from 'preact/hooks'
import { sealStates } from '#core/openings/paper-opening.ts'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { useDesk } from '../../../desk.ts'
import { isNoNumber, nextSealAfter, type AtBox } from './use-at-box.ts'
import { Remarks } from './remarks.tsx'

interface SealProps {
  readonly at: AtBox
  readonly isStrict: boolean
}

/** The seal that hangs on the box: its number, and how it is. @clause S4-31 */
export function SealFound({ at: { seen, see, remarks, known }, isStrict }: SealProps) {
  const { lastSeal } = known
  const { t } = useDesk()
  const words = t.paperOpening.box
  const group = useId()
  return (
    <fieldset class="card form">
      <legend>{words.seal}</legend>
      {seen.sealState !== 'missing' && (
        <Field
          label={words.sealNumber}
          hint={lastSeal === null ? undefined : words.sealHint(lastSeal)}
          value={seen.sealNumber}
          wrong={isNoNumber(seen.sealNumber) ? words.sealNumberWrong : null}
          onValue={(sealNumber) => see({ sealNumber })}
          maxLength={20}
          isCode
        />
      )}
      <div class="seal-states">
        {sealStates.map((state) => (
          <label key={state} class="seal-state">
            <input
              type="radio"
              name={group}
              checked={seen.sealState === state}
              onChange={() => see({ sealState: state })}
            />
            <span>{words.states[state]}</span>
          </label>
        ))}
      </div>
      <Remarks of={remarks} at={['/sealFound']} isStrict={isStrict} />
    </fieldset>
  )
}

/** The seal that is put on before everybody leaves. @clause S4-19 */
export function NewSeal({ at: { seen, see, remarks, known }, isStrict }: SealProps) {
  const { t } = useDesk()
  const words = t.paperOpening.box
  const proposed = nextSealAfter(known.lastSeal)
  return (
    <section class="card form">
      <Field
        label={words.newSeal}
        hint={words.newSealHint}
        value={seen.newSeal}
        wrong={isNoNumber(seen.newSeal) ? words.sealNumberWrong : null}
        onValue={(newSeal) => see({ newSeal })}
        maxLength={20}
        isCode
      />
      {proposed !== null && seen.newSeal !== proposed && (
        <Button onClick={() => see({ newSeal: proposed })}>
          {t.letters.number.ordinary(proposed)}
        </Button>
      )}
      <Remarks of={remarks} at={['/newSeal']} isStrict={isStrict} />
    </section>
  )
}
