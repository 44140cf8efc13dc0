import type { RecordId } from '#core/ids.ts'
import { dottedDate } from '#core/words/dates.ts'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import { missingOf, waitsFor, type IssuedPaper } from '../../documents/issued.ts'

interface RegisterRowProps {
  readonly issued: IssuedPaper
  readonly onOpen: (record: RecordId) => void
}

/** Number, kind, day, and who has not signed yet. */
export function RegisterRow({ issued, onOpen }: RegisterRowProps) {
  const { t } = useDesk()
  const words = t.papers
  const { kept, data, number, corrected } = issued
  const missing = missingOf(issued).map(({ signer }) => signer.name)
  return (
    <li>
      <button type="button" class="row link" onClick={() => onOpen(kept.state.record)}>
        <span class="number">
          {number === null ? '' : t.letters.number.ordinary(number.number)}
        </span>
        <span class="what">
          <strong>{data.paper.name}</strong>
          <small>{words.kinds[data.paper.kind]}</small>
          {corrected !== null && <small>{words.corrected(corrected.paper.name)}</small>}
          {corrected === null && missing.length > 0 && (
            <small>{words.missing(missing.join(', '))}</small>
          )}
        </span>
        <span class="row-end">
          <span>{dottedDate(data.issuedOn)}</span>
          <Standing issued={issued} />
        </span>
      </button>
    </li>
  )
}

function Standing({ issued }: { readonly issued: IssuedPaper }) {
  const { t, state } = useDesk()
  const words = t.papers
  const all = issued.standings.length
  const missing = missingOf(issued).length
  const me = state.me?.account
  if (all === 0) return <Tag kind="mute">{words.noSigners}</Tag>
  if (missing === 0) return <Tag kind="ok">{words.complete}</Tag>
  if (me !== undefined && waitsFor(issued, me)) return <Tag kind="due">{words.yours}</Tag>
  return <Tag kind="mute">{words.count(all - missing, all)}</Tag>
}
