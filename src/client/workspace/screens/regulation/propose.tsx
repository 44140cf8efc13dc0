import { useState } from 'preact/hooks'
import { plainDate } from '#core/calendar/plain-date.ts'
import { currentRoster } from '#core/log/board.ts'
import { boxConfirmations } from '#core/openings/box.ts'
import { boxRulesOf } from '#core/regulation/box-rules.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import { ChangeList } from './change-list.tsx'
import { withBoxesOf } from './with-boxes-of.ts'

interface ProposeProps {
  /** Null while a value is none of its field's. */
  readonly regulation: Regulation | null
  readonly objections: number
  readonly onProposed: () => void
}

/** What the changes come to, and the first signature under them. */
export function Propose({ regulation, objections, onProposed }: ProposeProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = editorWords[lang]
  const today = state.now?.on ?? ''
  const last = state.regulations.at(-1)?.state.since ?? ''
  const [since, setSince] = useState<string>(today)
  const action = useAction()
  const { board } = state
  if (board === null) return null
  const members = currentRoster(board)?.members.length ?? 0
  const isReady = regulation !== null && objections === 0
  const isTooEarly = since !== '' && since < last
  const wrongSince =
    since > today ? words.changes.notYet : isTooEarly ? t.refusals['before-the-last-version'] : null
  const propose = async () => {
    if (regulation === null) return { refused: 'malformed' } as const
    const whole = withBoxesOf(regulation, board, state.regulations.at(-1)?.regulation ?? null)
    return workspace.proposeRegulation(whole, plainDate(since), boxRulesOf(whole))
  }
  return (
    <section class="card form">
      <h2>{words.changes.title}</h2>
      <p>
        <Tag kind={isReady ? 'ok' : 'due'}>
          {isReady ? words.edit.fits : words.edit.wrong(objections)}
        </Tag>
      </p>
      {regulation !== null && (
        <ChangeList before={state.regulations.at(-1)?.regulation ?? null} after={regulation} />
      )}
      <Field
        label={words.changes.since}
        hint={words.changes.sinceHint}
        type="date"
        max={today}
        value={since}
        wrong={wrongSince}
        onValue={setSince}
      />
      <p>{words.changes.means(boxConfirmations(members))}</p>
      {state.proposedRegulation !== null && <Notice kind="due">{words.changes.replaces}</Notice>}
      <Trouble action={action} />
      <Button
        kind="main"
        disabled={!isReady || since === '' || wrongSince !== null}
        busy={action.isBusy && t.common.busy}
        onClick={() => action.run(propose, onProposed)}
      >
        {words.changes.propose}
      </Button>
    </section>
  )
}
