import { wantedMeeting, type WantedMeeting } from '#core/meetings/count.ts'
import { dayAndMonth, nearDay, untilDate } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'
import type { WorkspaceState } from '../../session/api.ts'
import { openingDaysIn, regulationOf } from '../../session/in-force.ts'
import { mayWrite } from '../../who.ts'
import { isComing, meetingsOf } from './facts.ts'

/** The meeting that the regulation will lack before its period ends, for those who can call one. */
export function meetingWanted(state: WorkspaceState): WantedMeeting | null {
  const days = openingDaysIn(state)
  if (days === null || state.now === null || !mayWrite(state)) return null
  const meetings = meetingsOf(state)
  const rules = regulationOf(state).commission?.meetings
  const all = {
    held: meetings.flatMap(({ data }) => (data.stage === 'held' ? [data.on] : [])),
    called: meetings.flatMap(({ data }) => (isComing(data) ? [data.on] : [])),
  }
  return wantedMeeting(rules, all, days.calendar, state.now.on)
}

/** Says under Today that too few meetings were held, with a day for the next one. @clause S4-23 */
export function WantedToday({ wanted }: { readonly wanted: WantedMeeting }) {
  const { t, lang } = useDesk()
  return (
    <section class="card openbox">
      <div>
        <strong>{t.meetings.wanted(wanted.lacking, untilDate(lang, wanted.until))}</strong>
        <ProposedDay wanted={wanted} />
      </div>
      <CallWanted wanted={wanted} kind="main" />
    </section>
  )
}

/** The day that the calendar proposes. */
export function ProposedDay({ wanted }: { readonly wanted: WantedMeeting }) {
  const { t, lang } = useDesk()
  return <span>{t.meetings.proposed(nearDay(lang, wanted.proposed))}</span>
}

interface CallWantedProps {
  readonly wanted: WantedMeeting
  readonly kind: 'main' | 'plain'
}

/** Calls a meeting for that day. */
export function CallWanted({ wanted, kind }: CallWantedProps) {
  const { t, lang, openMeetings } = useDesk()
  return (
    <Button kind={kind} onClick={() => openMeetings({ at: 'new', on: wanted.proposed })}>
      {t.meetings.callFor(dayAndMonth(lang, wanted.proposed))}
    </Button>
  )
}
