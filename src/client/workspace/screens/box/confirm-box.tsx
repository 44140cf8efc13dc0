import { currentRoster } from '#core/log/board.ts'
import { signersOf, type Confirmable } from '#core/log/confirmed.ts'
import { boxConfirmations, type BoxRules } from '#core/openings/box.ts'
import { Button } from '../../parts/button.tsx'
import { RulesLine } from '../../parts/rules-line.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import { namesOf } from '../../who.ts'

interface ConfirmBoxProps {
  readonly thing: Confirmable
  /** The hours that are signed, or null when it is the closing. */
  readonly rules: BoxRules | null
}

/** What a colleague signed first and others sign too. */
export function ConfirmBox({ thing, rules }: ConfirmBoxProps) {
  const { workspace, state, t } = useDesk()
  const words = t.box
  const action = useAction()
  const me = state.me?.account
  const roster = state.board && currentRoster(state.board)
  const signers = signersOf(thing)
  const needed = boxConfirmations(roster?.members.length ?? 0) + 1 - signers.length
  const hasSigned = me !== undefined && signers.includes(me)
  const mayISign = me !== undefined && (roster?.members.includes(me) ?? false)
  return (
    <section class="card form">
      {rules && (
        <h2>
          <RulesLine rules={rules} />
        </h2>
      )}
      <p>
        <Tag kind="due">{rules ? words.states.proposed : words.states.closing}</Tag>{' '}
        {words.needs(Math.max(needed, 1))}
      </p>
      <p class="hint">{words.signedBy(namesOf(state, t, signers))}</p>
      <Trouble action={action} />
      {hasSigned && <p role="status">{words.youSigned}</p>}
      {!hasSigned && mayISign && (
        <Button
          kind="main"
          busy={action.isBusy && t.common.busy}
          onClick={() => action.run(() => workspace.confirm(thing.entry))}
        >
          {rules ? words.confirm : words.signClosing}
        </Button>
      )}
    </section>
  )
}
