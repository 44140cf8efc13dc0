import { addDays } from '#core/calendar/plain-date.ts'
import { clock, nearDay } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'
import type { WorkspaceState } from '../../session/api.ts'
import { mayWrite } from '../../who.ts'
import { isComing, meetingsOf, type MeetingOnRecord } from './facts.ts'

/** So many days before a meeting, and after one that nobody began, it is said under Today. */
const daysAround = 7

/** Meetings that are called for these days and were not begun, the earliest first. */
export function meetingsNear(state: WorkspaceState): readonly MeetingOnRecord[] {
  const { now } = state
  if (now === null || !mayWrite(state)) return []
  const [from, to] = [addDays(now.on, -daysAround), addDays(now.on, daysAround)]
  return meetingsOf(state)
    .filter(({ data }) => isComing(data) && from <= data.on && data.on <= to)
    .toReversed()
}

/** Says under Today when the commission meets. */
export function CalledToday({ kept: { state: record, data } }: { readonly kept: MeetingOnRecord }) {
  const { state, t, lang, openMeetings } = useDesk()
  const words = t.meetings
  const { on, at, place } = data
  const isPast = state.now !== null && on < state.now.on
  return (
    <section class="card openbox">
      <div>
        <strong>{words.calledTitle(nearDay(lang, on))}</strong>
        <span>
          {isPast
            ? words.pastDay
            : [clock(at), place].filter((part) => part !== undefined).join(', ')}
        </span>
      </div>
      <Button onClick={() => openMeetings({ at: 'meeting', record: record.record })}>
        {t.common.actions.open}
      </Button>
    </section>
  )
}
