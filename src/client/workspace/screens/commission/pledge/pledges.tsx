import { useState } from 'preact/hooks'
import { isMember } from '#core/log/board.ts'
import { audienceOf } from '#core/records/audience.ts'
import type { MemberId } from '#core/ids.ts'
import { dottedDate } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { useAction } from '../../../use-action.ts'
import { nameOf } from '../../../who.ts'
import { useCommission } from '../use-commission.ts'
import { pledgeFor, preparePledge } from './own-pledge.ts'
import { PledgeForm } from './pledge-form.tsx'
import { preparedFor, standingOf } from './pledge-standing.ts'
import { PledgeWithPen } from './with-pen.tsx'

/** Who has promised confidentiality, and until when. @clause S1-22 @clause S2-23 @clause S4-27 */
export function Pledges() {
  const { state } = useDesk()
  const { words: all, regulation, people } = useCommission()
  const words = all.pledges
  const { board, regulations } = state
  const [isSigned, setSigned] = useState(false)
  const [isReading, setReading] = useState(false)
  if (board === null || regulations.length === 0) return null
  const rules = regulation.pledge
  return (
    <section class="commission-part">
      <h2>{words.title}</h2>
      <p class="hint">
        {rules.kind === 'none' ? words.notAsked : words.lead(words.months(rules.everyMonths))}
      </p>
      {rules.kind === 'signed' && (
        <ul class="card rows">
          {audienceOf(board, 'everybody').map((member) => (
            <PledgeRow key={member} member={member} onRead={() => setReading(true)} />
          ))}
          {people
            .filter(({ member }) => member === undefined)
            .map((person) => (
              <PledgeWithPen key={person.key} person={person} />
            ))}
        </ul>
      )}
      {isReading && (
        <PledgeForm
          onSigned={() => {
            setReading(false)
            setSigned(true)
          }}
        />
      )}
      <div role="status">{isSigned && <Notice kind="done">{words.signed}</Notice>}</div>
    </section>
  )
}

function PledgeRow({ member, onRead }: { readonly member: MemberId; readonly onRead: () => void }) {
  const { workspace, state, t, lang } = useDesk()
  const { words: all, today, canWrite } = useCommission()
  const words = all.pledges
  const action = useAction()
  const standing = standingOf(state, member)
  const isMe = member === state.me?.account
  const isPrepared = preparedFor(state, member) !== null
  // A member writes their own; who attends signs what a member wrote down for them.
  const canBePrepared = state.board !== null && !isMember(state.board, member) && !isPrepared
  const isDue = standing.kind === 'missing' || (standing.kind === 'signed' && standing.endsSoon)
  return (
    <li class="row">
      <div>
        <strong>{nameOf(state, t, member)}</strong>
        {isMe && <span class="hint"> · {t.common.people.you}</span>}
        <Trouble action={action} />
      </div>
      <div class="row-end">
        {standing.kind === 'signed' ? (
          <Tag kind={standing.endsSoon ? 'due' : 'ok'}>
            {(standing.endsSoon ? words.endsSoon : words.until)(dottedDate(standing.until))}
          </Tag>
        ) : (
          <Tag kind="due">{isPrepared ? words.prepared : words.missing}</Tag>
        )}
        {isMe && isDue && (canWrite || isPrepared) && (
          <Button onClick={onRead}>{standing.kind === 'signed' ? words.again : words.read}</Button>
        )}
        {isDue && canWrite && canBePrepared && today !== null && (
          <Button
            kind="quiet"
            label={`${words.prepare}: ${nameOf(state, t, member)}`}
            busy={action.isBusy && t.common.busy}
            onClick={() =>
              action.run(() => preparePledge(workspace, pledgeFor(state, member, lang, today)))
            }
          >
            {words.prepare}
          </Button>
        )}
      </div>
    </li>
  )
}
