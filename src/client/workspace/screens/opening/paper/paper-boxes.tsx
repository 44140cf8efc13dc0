import { Fragment } from 'preact'
import type { BoardState } from '#core/log/board.ts'
import type { BoxState } from '#core/openings/box.ts'
import { inOrderHeld, lastSealOf } from '#core/openings/paper-opening.ts'
import { textIn } from '#core/regulation/text-in.ts'
import { nearTime, shortTime } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { useDesk } from '../../../desk.ts'
import { boxName } from '../../../session/box-name.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { Move } from '../move.tsx'
import { boxesAtWork } from '../openings.ts'
import { begunAt } from './use-at-box.ts'
import { channelOf, knownOpenings, paperBoxes, paperStatus } from './box-facts.ts'

interface PaperBoxesProps {
  readonly board: BoardState
  readonly onBegin: (box: BoxState) => void
}

/** Every paper box: when it is opened, the way to it, and how one opening is moved. */
export function PaperBoxes({ board, onBegin }: PaperBoxesProps) {
  const { state, lang } = useDesk()
  const { now } = state
  const nameBeside = ({ box }: BoxState) =>
    boxesAtWork(board).length > 1 ? boxName(state, box, lang) : null
  return (
    <>
      {paperBoxes(board).map((box) => (
        <Fragment key={box.box}>
          <PaperBoxCard box={box} onBegin={onBegin} />
          {now !== null && <Move box={box} name={nameBeside(box)} now={now} />}
        </Fragment>
      ))}
    </>
  )
}

function PaperBoxCard({
  box,
  onBegin,
}: Pick<PaperBoxesProps, 'onBegin'> & { readonly box: BoxState }) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.paperOpening
  const status = paperStatus(state, box)
  const regulation = regulationOf(state)
  const channel = channelOf(regulation, box.box)
  const openings = inOrderHeld(knownOpenings(state))
  const seal = lastSealOf(openings, box.box)
  const last = openings.findLast((one) => one.box === box.box)
  const begun = begunAt(workspace, box.box)
  if (status === null) return null
  const { due, missed, next } = status
  const facts = [
    channel?.place && textIn(channel.place, lang, regulation.language),
    seal && words.lastSeal(seal),
    last && words.last(shortTime(lang, last.held)),
  ].filter(Boolean)
  return (
    <section class={missed ? 'card openbox missed' : 'card openbox'}>
      <div>
        <strong>{boxName(state, box.box, lang) ?? words.paperBox}</strong>
        <span>
          {missed
            ? words.missed(nearTime(lang, missed))
            : due
              ? words.due(nearTime(lang, due))
              : words.next(nearTime(lang, next))}
        </span>
        {facts.length > 0 && <small>{facts.join(' · ')}</small>}
        {begun !== null && (
          <small>{t.openingDesk.begun.opening(shortTime(lang, begun.begunAt))}</small>
        )}
        {missed && <Tag kind="red">{t.box.opening.missedShort}</Tag>}
      </div>
      <Button kind={due === null && begun === null ? 'plain' : 'main'} onClick={() => onBegin(box)}>
        {begun !== null ? t.openingDesk.begun.goOn : due === null ? words.goEarly : words.goToBox}
      </Button>
    </section>
  )
}
