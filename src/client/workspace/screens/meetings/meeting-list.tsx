import { untilDate } from '#core/words/dates.ts'
import { meetingCount } from '#core/meetings/count.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { regulationOf } from '../../session/in-force.ts'
import { mayWrite } from '../../who.ts'
import { meetingsOf } from './facts.ts'
import { MeetingRow } from './meeting-row.tsx'
import type { MeetingPlace } from './place.ts'
import { ReadingCard } from './reading/reading-card.tsx'
import { TaskList } from './task-list.tsx'
import { CallWanted, meetingWanted, ProposedDay } from './wanted.tsx'

/** Meetings with how many the regulation still asks for, joint readings, and tasks. */
export function MeetingList({ onPlace }: { readonly onPlace: (place: MeetingPlace) => void }) {
  const { state, t } = useDesk()
  const words = t.meetings
  const meetings = meetingsOf(state)
  return (
    <>
      <Title lead={words.lead}>{words.title}</Title>
      <Count />
      {mayWrite(state) && (
        <>
          <div class="buttons">
            <Button kind="main" icon="plus" onClick={() => onPlace({ at: 'new' })}>
              {words.call}
            </Button>
          </div>
          <ReadingCard onBegin={() => onPlace({ at: 'reading' })} />
        </>
      )}
      <TaskList />
      {meetings.length === 0 ? (
        <Empty title={words.empty}>{words.emptyHint}</Empty>
      ) : (
        <section>
          <h2>{words.listTitle}</h2>
          <ul class="card rows">
            {meetings.map((kept) => (
              <MeetingRow
                key={kept.state.record}
                kept={kept}
                onOpen={() => onPlace({ at: 'meeting', record: kept.state.record })}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** «At least two in a half-year», with what lacks. @clause S4-23 */
function Count() {
  const { state, t, lang } = useDesk()
  const words = t.meetings
  if (state.now === null) return null
  const held = meetingsOf(state).flatMap(({ data }) => (data.stage === 'held' ? [data.on] : []))
  const count = meetingCount(regulationOf(state).commission?.meetings, held, state.now.on)
  if (count === null) return null
  const lacking = count.fewest - count.held
  const wanted = meetingWanted(state)
  return (
    <Notice kind={lacking > 0 ? 'due' : 'done'}>
      {words.count(count.held, count.fewest, untilDate(lang, count.until))}
      {lacking > 0 && <strong> {words.lacking(lacking)}</strong>}
      {wanted !== null && (
        <>
          <p>
            <ProposedDay wanted={wanted} />
          </p>
          <span class="buttons">
            <CallWanted wanted={wanted} kind="plain" />
          </span>
        </>
      )}
    </Notice>
  )
}
