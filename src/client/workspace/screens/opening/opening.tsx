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
import { Found } from './found.tsx'
import { Move } from './move.tsx'
import { boxAtWork, openingStatus } from './openings.ts'
import { paperBoxes } from './paper/box-facts.ts'
import { LettersWaiting } from './paper/letters-waiting.tsx'
import { PaperBoxes } from './paper/paper-boxes.tsx'
import { PaperPage, type PaperStep } from './paper/paper-page.tsx'
import { UnsentList } from './paper/unsent-list.tsx'
import { Present } from './present.tsx'

/** Opening the boxes: the electronic one here, one of paper in its two halves. */
export function Opening() {
  const { state, t } = useDesk()
  const words = t.box.opening
  const { board, now } = state
  const box = board && boxAtWork(board)
  const status = openingStatus(state)
  const isMine = board !== null && state.me !== null && isMember(board, state.me.account)
  const [planned, setPlanned] = useState<WallTime | null>(null)
  const [found, setFound] = useState<number | null>(null)
  const [paper, setPaper] = useState<PaperStep | null>(null)

  if (isMine && paper !== null) return <PaperPage step={paper} onStep={setPaper} />
  const isBeginning = planned === null && found === null
  return (
    <>
      <main class="page">
        <Title step={stepOf(planned, found)} help="opening">
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
          <Found count={found} next={status.next} />
        ) : planned !== null ? (
          <Present
            box={box.box}
            planned={planned}
            onOpened={setFound}
            onBack={() => setPlanned(null)}
          />
        ) : (
          <>
            <Begin
              due={status.due}
              missed={status.missed}
              next={status.next}
              onBegin={() => setPlanned(status.due ?? now)}
            />
            <Move box={box} now={now} />
          </>
        )}
      </main>
      <Aside />
    </>
  )
}

const stepOf = (planned: WallTime | null, found: number | null): string => {
  if (found !== null) return 'found'
  return planned === null ? 'begin' : 'present'
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
  readonly due: WallTime | null
  readonly missed: WallTime | null
  readonly next: WallTime
  readonly onBegin: () => void
}

function Begin({ due, missed, next, onBegin }: BeginProps) {
  const { t, lang } = useDesk()
  const words = t.box.opening
  if (due === null) {
    return (
      <section class="card form">
        <p>
          <strong>{words.notNow}</strong>
        </p>
        <p>{words.next(nearTime(lang, next))}</p>
        <p class="hint">{words.earlyHint}</p>
        <Button onClick={onBegin}>{words.early}</Button>
      </section>
    )
  }
  return (
    <section class="card openbox">
      <div>
        <strong>{missed ? words.missed(nearTime(lang, missed)) : words.due(clock(due.at))}</strong>
        {missed && <Notice kind="due">{words.missedHint}</Notice>}
      </div>
      <Button kind="main" onClick={onBegin}>
        {words.begin}
      </Button>
    </section>
  )
}
