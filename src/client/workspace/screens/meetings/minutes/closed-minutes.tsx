import { useState } from 'preact/hooks'
import type { RecordId } from '#core/ids.ts'
import { dottedDate, longDate } from '#core/words/dates.ts'
import { issuedPapers, missingOf, type IssuedPaper } from '../../../documents/issued.ts'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Title } from '../../../parts/title.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { useAction } from '../../../use-action.ts'
import { mayWrite } from '../../../who.ts'
import { PaperPage } from '../../papers/paper-page.tsx'
import type { MeetingOnRecord } from '../facts.ts'
import { isElectionUnwritten, writeElection } from './closing.ts'
import { CorrectMinutes } from './correct-minutes.tsx'
import { Extracts } from './extracts.tsx'
import { IssueMinutes } from './issue-minutes.tsx'
import { numberOf } from './orders.ts'
import { correctionToIssue, minutesIssued, minutesReplaced } from './stage.ts'

interface ClosedMinutesProps {
  readonly kept: MeetingOnRecord
  readonly onBack: () => void
}

/**
 * Minutes with their number: issued, signed, taken out in extracts. Nobody changes a word in them;
 * corrected ones take their place, and they stay to be read.
 */
export function ClosedMinutes({ kept, onBack }: ClosedMinutesProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.meetings
  const action = useAction()
  const [opened, setOpened] = useState<RecordId | null>(null)
  const [isCorrecting, setCorrecting] = useState(false)
  const issued = minutesIssued(state.records, kept)
  const correction = correctionToIssue(state.records, kept)
  const paper = issuedPapers(state.records).find((one) => one.kept.state.record === opened)
  if (paper !== undefined) return <PaperPage issued={paper} onBack={() => setOpened(null)} />
  if (isCorrecting) return <CorrectMinutes kept={kept} onDone={() => setCorrecting(false)} />
  const replaced = [
    ...minutesReplaced(state.records, kept),
    ...(issued !== null && correction !== null ? [issued] : []),
  ]
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
      {correction && <Notice kind="due">{words.correction.waits(correction.reason)}</Notice>}
      {issued === null || correction !== null ? (
        <IssueMinutes kept={kept} />
      ) : (
        <>
          {missing.length === 0 ? (
            <Notice kind="done">{words.locked}</Notice>
          ) : (
            <Notice kind="due">{t.papers.missing(missing.join(', '))}</Notice>
          )}
          <div class="buttons">
            <Button kind="main" icon="paper" onClick={() => setOpened(issued.kept.state.record)}>
              {words.open}
            </Button>
          </div>
          <Extracts kept={kept} />
        </>
      )}
      <Replaced papers={replaced} onOpen={setOpened} />
      {mayWrite(state) && (
        <div class="buttons">
          <Button icon="pen" onClick={() => setCorrecting(true)}>
            {words.correction.open}
          </Button>
        </div>
      )}
    </>
  )
}

/** Minutes in whose place others were issued: they stay what they were, and can be read. */
function Replaced({ papers, onOpen }: ReplacedProps) {
  const { t } = useDesk()
  if (papers.length === 0) return null
  return (
    <section>
      <h2>{t.meetings.correction.replaced}</h2>
      <ul class="card rows">
        {papers.map(({ kept: { state }, data }) => (
          <li key={state.record} class="row">
            <span class="what">
              {data.paper.name}
              <small>{t.papers.issued(dottedDate(data.issuedOn))}</small>
            </span>
            <Button onClick={() => onOpen(state.record)}>{t.common.actions.open}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ReplacedProps {
  readonly papers: readonly IssuedPaper[]
  readonly onOpen: (record: RecordId) => void
}
