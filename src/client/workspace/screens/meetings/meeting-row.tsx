import { clock, longDate } from '#core/words/dates.ts'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import type { MeetingOnRecord } from './facts.ts'
import { stageOf } from './minutes/stage.ts'

interface MeetingRowProps {
  readonly kept: MeetingOnRecord
  readonly onOpen: () => void
}

const kinds = {
  called: 'plain',
  'called-off': 'plain',
  draft: 'due',
  closed: 'due',
  signed: 'ok',
} as const

/** One meeting: number of its minutes, day, how far it is. */
export function MeetingRow({ kept, onOpen }: MeetingRowProps) {
  const { state, t, lang } = useDesk()
  const words = t.meetings
  const { paper } = kept.state
  const stage = stageOf(state.records, kept)
  return (
    <li>
      <button type="button" class="row link" onClick={onOpen}>
        <span class="number">{paper === null ? '' : t.letters.number.ordinary(paper.number)}</span>
        <span class="what">
          <strong>{longDate(lang, kept.data.on)}</strong>
          <small>
            {clock(kept.data.at)} · {words.items(kept.data.items.length)}
          </small>
        </span>
        <span class="row-end">
          <Tag kind={kinds[stage]}>{words.stages[stage]}</Tag>
        </span>
      </button>
    </li>
  )
}
