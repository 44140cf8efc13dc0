import type { WallTime } from '#core/calendar/plain-date.ts'
import { isMember } from '#core/log/board.ts'
import { clock, nearTime } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { RulesLine } from '../../parts/rules-line.tsx'
import { Tag } from '../../parts/tag.tsx'
import { boxAtWork, openingStatus } from '../opening/openings.ts'
import { useDesk } from '../../desk.ts'

/** When the box is opened. It says the same whether or not a letter came: nobody can know. */
export function OpeningLine({ now }: { readonly now: WallTime }) {
  const { state, t, lang, go } = useDesk()
  const words = t.box.opening
  const box = state.board && boxAtWork(state.board)
  const status = state.board && openingStatus(state.board, now)
  if (!box?.published || status === null) return null
  const { due, missed, next } = status
  const isMine =
    state.board !== null && state.me !== null && isMember(state.board, state.me.account)
  return (
    <section>
      <div class={missed ? 'card openbox missed' : 'card openbox'}>
        <div>
          <strong>{sentence()}</strong>
          <RulesLine rules={box.published.rules} />
          {missed && <Tag kind="red">{words.missedShort}</Tag>}
        </div>
        {due && isMine && (
          <Button kind="main" onClick={() => go('opening')}>
            {words.begin}
          </Button>
        )}
      </div>
    </section>
  )

  function sentence(): string {
    if (missed) return words.missed(nearTime(lang, missed))
    if (due) return words.due(clock(due.at))
    return next.on === now.on ? words.dueAt(clock(next.at)) : words.next(nearTime(lang, next))
  }
}
