import { DateField, TimeField } from '../../../parts/when-fields.tsx'
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
      <details class="card at-box-more" open={seen.otherTime !== null}>
        <summary>{words.otherDay}</summary>
        <div class="pair">
          <DateField
            label={words.day}
            on={held.on}
            onDay={(on) => see({ otherTime: { ...held, on } })}
          />
          <TimeField
            label={words.hour}
            at={held.at}
            onMinute={(at) => see({ otherTime: { ...held, at } })}
          />
        </div>
      </details>
      <Remarks of={remarks} at={['/held']} isStrict />
    </>
  )
}
