import { leaderOn } from '#core/meetings/agenda.ts'
import type { MeetingRecord } from '#core/meetings/meeting.ts'
import { longDate } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { commissionIn } from '../../session/commission.ts'
import { usePrintedApart } from '../../use-printed-apart.tsx'
import { CallOff } from './called-off.tsx'
import type { MeetingOnRecord } from './facts.ts'
import { HandOn, invitationHead } from './invitation.tsx'

interface CalledProps {
  readonly kept: MeetingOnRecord
  readonly onChange: () => void
  readonly onBegin: () => void
  readonly onBack: () => void
}

/** A meeting that was called: its invitation to hand on, its agenda to print, and the beginning. */
export function Called({ kept, onChange, onBegin, onBack }: CalledProps) {
  const { state, t, lang } = useDesk()
  const words = t.meetings
  const { data } = kept
  const day = longDate(lang, data.on)
  const head = invitationHead(t, lang, data)
  usePrintedApart(<AgendaSheet head={head} meeting={data} school={state.schoolName ?? ''} />)
  const commission = commissionIn(state)
  const leader = commission.people.find(({ key }) => key === leaderOn(commission, data.on))
  const hasElection = data.items.some(({ kind }) => kind === 'election')
  return (
    <>
      <Button kind="quiet" icon="back" onClick={onBack}>
        {words.back}
      </Button>
      <Title step={kept.state.record}>{words.calledTitle(day)}</Title>
      {hasElection && leader !== undefined && (
        <Notice kind="calm">{words.leads(leader.name)}</Notice>
      )}
      <section class="card form">
        <h2>{words.invitation}</h2>
        <p>{head}</p>
        <ol class="agenda">
          {data.items.map(({ title }, n) => (
            <li key={n}>{title}</li>
          ))}
        </ol>
        <div class="buttons">
          <HandOn meeting={data} />
          <Button icon="print" onClick={() => print()}>
            {words.printAgenda}
          </Button>
          <Button icon="pen" onClick={onChange}>
            {words.change}
          </Button>
        </div>
      </section>
      <div class="buttons">
        <Button kind="main" icon="next" onClick={onBegin}>
          {words.begin}
        </Button>
        <CallOff kept={kept} />
      </div>
    </>
  )
}

interface AgendaSheetProps {
  readonly head: string
  readonly meeting: MeetingRecord
  readonly school: string
}

/** The agenda for the table of the meeting: large enough to be read without glasses. */
function AgendaSheet({ head, meeting, school }: AgendaSheetProps) {
  return (
    <article class="agenda-sheet">
      <p>{school}</p>
      <h1>{head}</h1>
      <ol>
        {meeting.items.map(({ title }, n) => (
          <li key={n}>{title}</li>
        ))}
      </ol>
    </article>
  )
}
