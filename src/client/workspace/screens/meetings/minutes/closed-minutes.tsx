import { useState } from 'preact/hooks'
import { mayQuoteLetters } from '#core/meetings/minutes-of.ts'
import type { Audience } from '#core/records/audience.ts'
import { longDate } from '#core/words/dates.ts'
import { IssuePaper } from '../../../documents/issue-paper.tsx'
import { missingOf } from '../../../documents/issued.ts'
import { Button } from '../../../parts/button.tsx'
import { Choice } from '../../../parts/choice.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Title } from '../../../parts/title.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { useAction } from '../../../use-action.ts'
import { PaperPage } from '../../papers/paper-page.tsx'
import type { MeetingOnRecord } from '../facts.ts'
import { isElectionUnwritten, writeElection } from './closing.ts'
import { Extracts } from './extracts.tsx'
import { minutesOrder, numberOf } from './orders.ts'
import { minutesIssued } from './stage.ts'

interface ClosedMinutesProps {
  readonly kept: MeetingOnRecord
  readonly onBack: () => void
}

/** Minutes with their number: issued, signed, taken out in extracts; nobody changes them any more. */
export function ClosedMinutes({ kept, onBack }: ClosedMinutesProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.meetings
  const action = useAction()
  const [isOpen, setOpen] = useState(false)
  const issued = minutesIssued(state.records, kept)
  if (isOpen && issued !== null) return <PaperPage issued={issued} onBack={() => setOpen(false)} />
  const missing = issued === null ? [] : missingOf(issued).map(({ signer }) => signer.name)
  return (
    <>
      <Button kind="quiet" icon="back" onClick={onBack}>
        {words.back}
      </Button>
      <Title step={kept.state.record} lead={longDate(lang, kept.data.on)}>
        {words.minutesNo(numberOf(kept) ?? '')}
      </Title>
      {isElectionUnwritten(state, kept) && (
        <Notice kind="due">
          <p>{words.electionWaits}</p>
          <Trouble action={action} />
          <Button
            busy={action.isBusy && t.common.busy}
            onClick={() => action.run(() => writeElection(workspace, kept))}
          >
            {words.writeElection}
          </Button>
        </Notice>
      )}
      {issued === null ? (
        <IssueMinutes kept={kept} />
      ) : (
        <>
          {missing.length === 0 ? (
            <Notice kind="done">{words.locked}</Notice>
          ) : (
            <Notice kind="due">{t.papers.missing(missing.join(', '))}</Notice>
          )}
          <div class="buttons">
            <Button kind="main" icon="paper" onClick={() => setOpen(true)}>
              {words.open}
            </Button>
          </div>
          <Extracts kept={kept} />
        </>
      )}
    </>
  )
}

/** Who may read them is decided before they are issued: nobody takes a sheet back. */
function IssueMinutes({ kept }: { readonly kept: MeetingOnRecord }) {
  const { state, t } = useDesk()
  const words = t.meetings
  const [audience, setAudience] = useState<Audience>(
    mayQuoteLetters(kept.data) ? 'readers' : 'everybody',
  )
  return (
    <>
      <Choice
        legend={words.whoReads}
        value={audience}
        onValue={setAudience}
        options={[
          { value: 'readers', label: words.readers, hint: words.readersHint },
          { value: 'everybody', label: words.everybody, hint: words.everybodyHint },
        ]}
      />
      <IssuePaper key={audience} of={minutesOrder(state, kept, audience)} />
    </>
  )
}
