import { currentRoster } from '#core/log/board.ts'
import { signersOf } from '#core/log/confirmed.ts'
import { boxConfirmations } from '#core/openings/box.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { KeptRegulation } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { namesOf } from '../../who.ts'
import { ChangeList } from './change-list.tsx'

/** A version that a colleague proposed: what it changes, who has signed, and the own signature. */
export function Proposed({ next }: { readonly next: KeptRegulation }) {
  const { workspace, state, t, lang } = useDesk()
  const words = editorWords[lang].proposed
  const action = useAction()
  const me = state.me?.account
  const roster = state.board && currentRoster(state.board)
  const signers = signersOf(next.state)
  const left = boxConfirmations(roster?.members.length ?? 0) + 1 - signers.length
  const mayISign = me !== undefined && (roster?.members.includes(me) ?? false)
  const hasSigned = me !== undefined && signers.includes(me)
  return (
    <section class="card form">
      <h2>{words.title}</h2>
      <p>
        <Tag kind="due">{words.needs(Math.max(left, 1))}</Tag>
      </p>
      <p class="hint">
        {words.signedBy(namesOf(state, t, signers))} · {words.lead}
      </p>
      <ChangeList before={state.regulations.at(-1)?.regulation ?? null} after={next.regulation} />
      <Trouble action={action} />
      {hasSigned && <p role="status">{words.youSigned}</p>}
      {!hasSigned && mayISign && (
        <Button
          kind="main"
          busy={action.isBusy && t.common.busy}
          onClick={() => action.run(() => workspace.confirm(next.state.entry))}
        >
          {words.sign}
        </Button>
      )}
    </section>
  )
}
