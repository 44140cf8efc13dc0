import { boxOf, currentRoster } from '#core/log/board.ts'
import { boxConfirmations, type BoxRules } from '#core/openings/box.ts'
import { Button } from '../../parts/button.tsx'
import { RulesLine } from '../../parts/rules-line.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'

/** Hours that the administrator prepared: the first member signs. */
export function Publish({ rules }: { readonly rules: BoxRules }) {
  const { workspace, state, t } = useDesk()
  const words = t.box
  const action = useAction()
  const { board } = state
  if (board === null) return null
  const members = currentRoster(board)?.members.length ?? 0
  const isFirst = boxOf(board, rules.box)?.published == null
  return (
    <section class="card form">
      <p class="hint">{words.states.prepared}</p>
      <h2>
        <RulesLine rules={rules} />
      </h2>
      <p>{words.publishMeans(boxConfirmations(members))}</p>
      <Trouble action={action} />
      <Button
        kind="main"
        busy={action.isBusy && t.common.busy}
        onClick={() => action.run(() => workspace.publishBox(rules))}
      >
        {isFirst ? words.publish : words.publishChange}
      </Button>
    </section>
  )
}
