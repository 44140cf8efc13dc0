import { TextArea } from '../../../parts/text-area.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import type { AtBox } from './use-at-box.ts'

/** What else the journal of openings should say, where it has a column for it. @clause S4-28 */
export function OpeningNote({ at: { seen, see } }: { readonly at: AtBox }) {
  const { state, t } = useDesk()
  const words = t.paperOpening.box
  const columns = regulationOf(state).openingJournal?.columns ?? []
  const isAsked = columns.some(
    ({ holds }) => holds.kind === 'fields' && holds.fields.includes('note'),
  )
  if (!isAsked) return null
  return (
    <details class="card at-box-more" open={seen.note !== undefined}>
      <summary>{words.addNote}</summary>
      <TextArea
        label={words.note}
        hint={words.noteHint}
        value={seen.note ?? ''}
        onValue={(note) => see({ note })}
        maxLength={1000}
        rows={2}
        required={false}
      />
    </details>
  )
}
