import { useState } from 'preact/hooks'
import { IssuePaper } from '../../../documents/issue-paper.tsx'
import { Button } from '../../../parts/button.tsx'
import { useDesk } from '../../../desk.ts'
import type { MeetingOnRecord } from '../facts.ts'
import { extractOrder } from './orders.ts'

/** Extracts for those who carry a decision out: the decisions of one item, nothing that was said. */
export function Extracts({ kept }: { readonly kept: MeetingOnRecord }) {
  const { state, t } = useDesk()
  const words = t.meetings
  const [chosen, setChosen] = useState<number | null>(null)
  const decided = kept.data.items.flatMap((item, place) =>
    item.decisions.length === 0 ? [] : [{ item, place }],
  )
  if (decided.length === 0 || state.now === null) return null
  const item = chosen === null ? undefined : kept.data.items[chosen]
  const order = item && extractOrder(state, kept, item, state.now.on)
  return (
    <section>
      <h2>{words.extract}</h2>
      <ul class="card rows">
        {decided.map(({ item: { title }, place }) => (
          <li key={place} class="row">
            <span class="what">{title}</span>
            <Button
              label={words.extractOf(title)}
              disabled={chosen === place}
              onClick={() => setChosen(place)}
            >
              {words.extract}
            </Button>
          </li>
        ))}
      </ul>
      {order && <IssuePaper key={chosen} of={order} />}
    </section>
  )
}
