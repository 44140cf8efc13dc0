import type { WallTime } from '#core/calendar/plain-date.ts'
import { isMember } from '#core/log/board.ts'
import type { BoxState } from '#core/openings/box.ts'
import { clock, nearTime } from '#core/words/dates.ts'
import { timesInWords } from '#core/words/opening-plan.ts'
import { Button } from '../../parts/button.tsx'
import { RulesLine } from '../../parts/rules-line.tsx'
import { Tag } from '../../parts/tag.tsx'
import { boxesAtWork, statusOfBox } from '../opening/openings.ts'
import { useDesk } from '../../desk.ts'
import { boxName } from '../../session/box-name.ts'

/** When each box is opened. It says the same whether or not a letter came: nobody can know. */
export function OpeningLine({ now }: { readonly now: WallTime }) {
  const { state } = useDesk()
  const boxes = state.board === null ? [] : boxesAtWork(state.board)
  if (boxes.length === 0) return null
  return (
    <section class="openings-today">
      {boxes.map((box) => (
        <OpeningOfBox key={box.box} box={box} now={now} isOneOfSeveral={boxes.length > 1} />
      ))}
    </section>
  )
}

interface OpeningOfBoxProps {
  readonly box: BoxState
  readonly now: WallTime
  readonly isOneOfSeveral: boolean
}

function OpeningOfBox({ box, now, isOneOfSeveral }: OpeningOfBoxProps) {
  const { state, t, lang, go } = useDesk()
  const words = t.box.opening
  const status = statusOfBox(box, state)
  if (!box.published || status === null) return null
  const { due, missed, next, quota } = status
  const isMine =
    state.board !== null && state.me !== null && isMember(state.board, state.me.account)
  return (
    <div class={missed ? 'card openbox missed' : 'card openbox'}>
      <div>
        {isOneOfSeveral && <span class="hint">{boxName(state, box.box, lang)}</span>}
        <strong>{sentence()}</strong>
        <RulesLine rules={box.published.rules} />
        {quota && (
          <span class="hint">
            {t.calendar.quota(quota.held, timesInWords(lang, quota.times, quota.per))}
          </span>
        )}
        {missed && <Tag kind="red">{words.missedShort}</Tag>}
      </div>
      {due && isMine && (
        <Button kind="main" onClick={() => go('opening')}>
          {words.begin}
        </Button>
      )}
    </div>
  )

  function sentence(): string {
    if (missed) return words.missed(nearTime(lang, missed))
    if (due) return words.due(clock(due.at))
    return next.on === now.on ? words.dueAt(clock(next.at)) : words.next(nearTime(lang, next))
  }
}
