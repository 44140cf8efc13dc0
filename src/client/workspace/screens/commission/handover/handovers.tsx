import { useState } from 'preact/hooks'
import { afterHandover } from '#core/commission/change.ts'
import { dottedDate } from '#core/words/dates.ts'
import { IssuePaper } from '../../../documents/issue-paper.tsx'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { writeCommission } from '../../../session/commission.ts'
import { useAction } from '../../../use-action.ts'
import { useCommission } from '../use-commission.ts'
import { handoverAct } from './handover-act.ts'
import { HandoverForm } from './handover-form.tsx'
import { handoversIn, holderBehind, handoverWaitsFor, type KeptHandover } from './kept-handovers.ts'
import { thingName } from './things.ts'

/** Keys of the boxes and the journal, from hand to hand, each with two signatures. */
export function Handovers() {
  const { state } = useDesk()
  const { words: all, commission, kept, canWrite } = useCommission()
  const words = all.handovers
  const [isAdding, setAdding] = useState(false)
  const handovers = handoversIn(state, commission)
  if (kept === null && handovers.length === 0) return null
  const newest = new Set<string>()
  return (
    <section class="commission-part">
      <h2>{words.title}</h2>
      {handovers.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <ul class="handovers">
          {handovers.map((one) => {
            const thing = JSON.stringify(one.kept.data.what)
            const isLast = !newest.has(thing)
            newest.add(thing)
            return <HandoverCard key={one.kept.state.record} of={one} isLast={isLast} />
          })}
        </ul>
      )}
      {canWrite && !isAdding && (
        <Button icon="key" onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      )}
      {isAdding && <HandoverForm onWritten={() => setAdding(false)} />}
    </section>
  )
}

interface HandoverCardProps {
  readonly of: KeptHandover
  /** No later one is about the same thing. */
  readonly isLast: boolean
}

function HandoverCard({ of, isLast }: HandoverCardProps) {
  const { workspace, state, t, lang } = useDesk()
  const { words: all, regulation, commission, kept, today, canWrite } = useCommission()
  const words = all.handovers
  const action = useAction()
  const [isActShown, setActShown] = useState(false)
  const { data, state: record } = of.kept
  const behind = isLast && today !== null ? holderBehind(commission, data, today) : null
  const me = state.me?.account
  return (
    <li class="card form">
      <div class="handover-head">
        <strong>{thingName({ regulation, lang }, words, data.what)}</strong>
        <small>{dottedDate(data.on)}</small>
      </div>
      <p>{of.signers.map(({ name }) => name).join(' → ')}</p>
      {data.note !== undefined && <p class="hint">{data.note}</p>}
      <p class="offices">
        {of.signers.map(({ name, member, signedOn }) => (
          <Tag key={name} kind={signedOn === null ? 'due' : 'ok'}>
            {signedOn !== null
              ? words.signed(name, dottedDate(signedOn))
              : (member === undefined ? words.pen : words.waits)(name)}
          </Tag>
        ))}
      </p>
      {behind !== null && <Notice kind="due">{words.holder(behind)}</Notice>}
      <Trouble action={action} />
      <div class="buttons">
        {me !== undefined && handoverWaitsFor(of, me) && (
          <Button
            kind="main"
            icon="seal"
            busy={action.isBusy && t.common.busy}
            onClick={() => action.run(() => workspace.signRecord(record.record))}
          >
            {words.sign}
          </Button>
        )}
        {behind !== null && canWrite && today !== null && (
          <Button
            busy={action.isBusy && t.common.busy}
            onClick={() =>
              action.run(() =>
                writeCommission(workspace, kept, afterHandover(commission, { ...data, on: today })),
              )
            }
          >
            {words.carry}
          </Button>
        )}
        {canWrite && (
          <Button icon="paper" onClick={() => setActShown(!isActShown)}>
            {words.act}
          </Button>
        )}
      </div>
      {isActShown && <IssuePaper of={handoverAct(state, t, of, regulation, commission)} />}
    </li>
  )
}
