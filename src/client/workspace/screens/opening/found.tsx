import type { WallTime } from '#core/calendar/plain-date.ts'
import { nearTime } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { useDesk } from '../../desk.ts'
import { OpeningActs } from './paper/acts.tsx'
import type { FoundLetters } from './present.tsx'

interface FoundProps {
  /** Letters that every member can read; no other is ever counted here. */
  readonly found: FoundLetters
  readonly next: WallTime
}

/** What the opening found. Others look at this screen too: it names no letter. */
export function Found({ found: { ordinary: count, atHand }, next }: FoundProps) {
  const { t, lang, go } = useDesk()
  const words = t.box.opening
  return (
    <>
      {count === 0 ? (
        <Empty title={words.none}>{words.noneHint}</Empty>
      ) : (
        <section class="card found">
          <p class="found-count">{words.found(count)}</p>
          <p>{words.foundHint}</p>
        </section>
      )}
      <p class="hint">{words.alone}</p>
      {atHand !== null && <OpeningActs atHand={atHand} />}
      <p>{words.nextIs(nearTime(lang, next))}</p>
      <Button kind="main" onClick={() => go('letters')}>
        {words.toLetters}
      </Button>
    </>
  )
}
