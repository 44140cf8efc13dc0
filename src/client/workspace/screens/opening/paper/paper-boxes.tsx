import type { BoardState } from '#core/log/board.ts'
import type { BoxState } from '#core/openings/box.ts'
import { lastSealOf } from '#core/openings/paper-opening.ts'
import { textIn } from '#core/regulation/text-in.ts'
import { nearTime, shortTime } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { useDesk } from '../../../desk.ts'
import { boxName } from '../../../session/box-name.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { channelOf, knownOpenings, paperBoxes, paperStatus } from './box-facts.ts'

interface PaperBoxesProps {
  readonly board: BoardState
  readonly onBegin: (box: BoxState) => void
}

/** Every paper box: when it is opened, and the way to it. */
export function PaperBoxes({ board, onBegin }: PaperBoxesProps) {
  return (
    <>
      {paperBoxes(board).map((box) => (
        <PaperBoxCard key={box.box} box={box} onBegin={onBegin} />
      ))}
    </>
  )
}

function PaperBoxCard({
  box,
  onBegin,
}: Pick<PaperBoxesProps, 'onBegin'> & { readonly box: BoxState }) {
  const { state, t, lang } = useDesk()
  const words = t.paperOpening
  const status = paperStatus(state, box)
  const regulation = regulationOf(state)
  const channel = channelOf(regulation, box.box)
  const openings = knownOpenings(state)
  const seal = lastSealOf(openings, box.box)
  const last = openings.findLast((one) => one.box === box.box)
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
        {missed && <Tag kind="red">{t.box.opening.missedShort}</Tag>}
      </div>
      <Button kind={due === null ? 'plain' : 'main'} onClick={() => onBegin(box)}>
        {due === null ? words.goEarly : words.goToBox}
      </Button>
    </section>
  )
}
