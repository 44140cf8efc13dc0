import { dayAndMonth, nearDay } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { useAction } from '../../../use-action.ts'
import { readingsOf, type ReadingOnRecord } from '../facts.ts'
import { writeConclusions } from './closing.ts'
import { lettersToRead, lettersWithoutNumber, unwrittenOf } from './letters-to-read.ts'
import { readingPlan } from './plan.ts'

/** Joint readings where the regulation has them: the next one, what waits, those that were held. */
export function ReadingCard({ onBegin }: { readonly onBegin: () => void }) {
  const { state, t, lang, go } = useDesk()
  const words = t.meetings.reading
  const plan = readingPlan(state)
  if (plan === null) return null
  const waiting = lettersToRead(state).length
  const unnumbered = lettersWithoutNumber(state).length
  const held = readingsOf(state)
  return (
    <section>
      <h2>{words.title}</h2>
      {plan.missed !== null && (
        <Notice kind="due">{words.missed(nearDay(lang, plan.missed))}</Notice>
      )}
      <div class="card openbox">
        <div>
          <strong>
            {plan.due !== null
              ? words.due
              : plan.next === null
                ? words.title
                : words.next(nearDay(lang, plan.next))}
          </strong>
          <span>{waiting === 0 ? words.none : words.waiting(waiting)}</span>
          {unnumbered > 0 && (
            <Button kind="quiet" onClick={() => go('letters')}>
              {words.unregistered(unnumbered)}
            </Button>
          )}
        </div>
        <Button kind={plan.due === null ? 'plain' : 'main'} onClick={onBegin}>
          {words.begin}
        </Button>
      </div>
      {held.length > 0 && (
        <details class="card version">
          <summary>{words.past}</summary>
          <ul>
            {held.map((reading) => (
              <li key={reading.state.record}>
                {dayAndMonth(lang, reading.data.on)} · {words.held(reading.data.letters.length)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {held.map((reading) => (
        <Unwritten key={reading.state.record} reading={reading} />
      ))}
    </section>
  )
}

function Unwritten({ reading }: { readonly reading: ReadingOnRecord }) {
  const { workspace, state, t } = useDesk()
  const words = t.meetings.reading
  const action = useAction()
  const count = unwrittenOf(state, reading).length
  if (count === 0) return null
  return (
    <div class="card row">
      <Tag kind="due">{words.unwritten(count)}</Tag>
      <Button
        busy={action.isBusy && t.common.busy}
        onClick={() => action.run(() => writeConclusions(workspace, reading))}
      >
        {words.write}
      </Button>
      <Trouble action={action} />
    </div>
  )
}
