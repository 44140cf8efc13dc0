import { useState } from 'preact/hooks'
import type { WallTime } from '#core/calendar/plain-date.ts'
import { isMember } from '#core/log/board.ts'
import { clock, nearTime } from '#core/words/dates.ts'
import { Aside } from '../../shell/aside.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { boxName } from '../../session/box-name.ts'
import { Found } from './found.tsx'
import { Move } from './move.tsx'
import { boxAtWork, openingStatus } from './openings.ts'
import { ActsWaiting } from './paper/acts-waiting.tsx'
import { paperBoxes } from './paper/box-facts.ts'
import { LettersWaiting } from './paper/letters-waiting.tsx'
import { PaperBoxes } from './paper/paper-boxes.tsx'
import { PaperPage, type PaperStep } from './paper/paper-page.tsx'
import { UnsentList } from './paper/unsent-list.tsx'
import { Present, type FoundLetters } from './present.tsx'
import { Watching } from './watching.tsx'

/** Opening the boxes: the electronic one here, one of paper in its two halves. */
export function Opening() {
  const { state, t, lang } = useDesk()
  const words = t.box.opening
  const { board, now } = state
  const box = board && boxAtWork(board)
  const status = openingStatus(state)
  const isMine = board !== null && state.me !== null && isMember(board, state.me.account)
  /** What the opening under way is for; null outside the plan. */
  const [begun, setBegun] = useState<{ readonly due: WallTime | null } | null>(null)
  const [found, setFound] = useState<FoundLetters | null>(null)
  const [paper, setPaper] = useState<PaperStep | null>(null)

  if (state.me?.seat === 'attending') return <Watching />
  if (isMine && paper !== null) return <PaperPage step={paper} onStep={setPaper} />
  const isBeginning = begun === null && found === null
  return (
    <>
      <main class="page">
        <Title step={stepOf(begun !== null, found !== null)} help="opening">
          {words.title}
        </Title>
        {isMine && isBeginning && board !== null && (
          <>
            <UnsentList />
            <LettersWaiting onEnter={(atHand) => setPaper({ kind: 'office', atHand })} />
            <PaperBoxes
              board={board}
              onBegin={(chosen) => setPaper({ kind: 'at-box', box: chosen })}
            />
          </>
        )}
        {box === null && board !== null && paperBoxes(board).length > 0 ? null : box === null ||
          status === null ||
          now === null ? (
          <Closed />
        ) : !isMine ? (
          <Empty title={words.membersOnly} />
        ) : found !== null ? (
          <Found found={found} next={status.next} />
        ) : begun !== null ? (
          <Present
            box={box.box}
            due={begun.due}
            now={now}
            onOpened={setFound}
            onBack={() => setBegun(null)}
          />
        ) : (
          <>
            <Begin
              name={paperBoxes(board).length > 0 ? boxName(state, box.box, lang) : null}
              due={status.due}
              missed={status.missed}
              next={status.next}
              onBegin={() => setBegun({ due: status.due })}
            />
            <Move
              box={box}
              name={paperBoxes(board).length > 0 ? boxName(state, box.box, lang) : null}
              now={now}
            />
          </>
        )}
        {isMine && isBeginning && (
          <ActsWaiting onShow={(atHand) => setPaper({ kind: 'acts', atHand })} />
        )}
      </main>
      <Aside />
    </>
  )
}

const stepOf = (isBegun: boolean, isFound: boolean): string => {
  if (isFound) return 'found'
  return isBegun ? 'present' : 'begin'
}

function Closed() {
  const { t, go } = useDesk()
  return (
    <>
      <Empty title={t.box.opening.closed} />
      <Button onClick={() => go('box')}>{t.box.opening.toBox}</Button>
    </>
  )
}

interface BeginProps {
  /** What the box is called, where there are others beside it. */
  readonly name: string | null
  readonly due: WallTime | null
  readonly missed: WallTime | null
  readonly next: WallTime
  readonly onBegin: () => void
}

function Begin({ name, due, missed, next, onBegin }: BeginProps) {
  const { t, lang } = useDesk()
  const words = t.box.opening
  const standing =
    due === null
      ? words.notNow
      : missed === null
        ? words.due(clock(due.at))
        : words.missed(nearTime(lang, missed))
  return (
    <section class={missed ? 'card openbox missed' : 'card openbox'}>
      <div>
        <strong>{name ?? standing}</strong>
        {name !== null && <span>{standing}</span>}
        {due === null && (
          <>
            <span>{words.next(nearTime(lang, next))}</span>
            <small>{words.earlyHint}</small>
          </>
        )}
        {missed && <Notice kind="due">{words.missedHint}</Notice>}
      </div>
      <Button kind={due === null ? 'plain' : 'main'} onClick={onBegin}>
        {due === null ? words.early : words.begin}
      </Button>
    </section>
  )
}
