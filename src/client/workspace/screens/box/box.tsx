import { currentRoster } from '#core/log/board.ts'
import { Empty } from '../../parts/empty.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { BoxCard } from './box-card.tsx'
import { publishableRules } from './publishable.ts'
import { Publish } from './publish.tsx'

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
