import { addDays } from '#core/calendar/plain-date.ts'
import { currentRoster } from '#core/log/board.ts'
import type { BoxState } from '#core/openings/box.ts'
import { planOf } from '#core/openings/opening.ts'
import { plannedBetween } from '#core/openings/plan.ts'
import { longTime, nearTime } from '#core/words/dates.ts'
import { Empty } from '../../parts/empty.tsx'
import { RulesLine } from '../../parts/rules-line.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { nameOf } from '../../who.ts'
import { Closing } from './closing.tsx'
import { publishableRules } from './publishable.ts'
import { Publish } from './publish.tsx'
import { ConfirmBox } from './confirm-box.tsx'

/** The hours of the box: prepared, published, changed, closed. */
export function Box() {
  const { state, t } = useDesk()
  const words = t.box
  const { board } = state
  const rules = board && publishableRules(board)
  const isMember =
    board !== null && (currentRoster(board)?.members ?? []).some((one) => one === state.me?.account)
  return (
    <>
      <Title lead={words.lead} help="hours">
        {words.title}
      </Title>
      {rules && isMember && <Publish rules={rules} />}
      {board?.boxes.length === 0 && rules === null && <Empty title={words.states.none} />}
      {board?.boxes.map((box) => (
        <BoxCard key={box.box} box={box} isMember={isMember} />
      ))}
    </>
  )
}

function BoxCard({ box, isMember }: { readonly box: BoxState; readonly isMember: boolean }) {
  const { state, t, lang } = useDesk()
  const words = t.box
  const last = box.lastOpening
  return (
    <>
      {box.proposed && <ConfirmBox thing={box.proposed} rules={box.proposed.rules} />}
      {box.published && (
        <section class="card form">
          <h2>
            <RulesLine rules={box.published.rules} />
          </h2>
          <Tag kind={box.closed ? 'mute' : 'ok'}>
            {box.closed ? words.states.closed : words.states.published}
          </Tag>
          {last && (
            <p class="hint">
              {words.last}: {words.lastBy(longTime(lang, last.planned), nameOf(state, t, last.by))}
            </p>
          )}
          {!box.closed && <Coming box={box} />}
        </section>
      )}
      {box.published && !box.closed && isMember && <Closing box={box} />}
    </>
  )
}

function Coming({ box }: { readonly box: BoxState }) {
  const { state, t, lang } = useDesk()
  const plan = planOf(box)
  if (plan === null || state.now === null) return null
  const coming = plannedBetween(plan, state.now.on, addDays(state.now.on, 30)).slice(0, 4)
  return (
    <>
      <h3>{t.box.coming}</h3>
      <ul class="plain">
        {coming.map((time) => (
          <li key={`${time.on} ${time.at}`}>{nearTime(lang, time)}</li>
        ))}
      </ul>
    </>
  )
}
