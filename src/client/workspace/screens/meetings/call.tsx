import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { addDays, PlainDate } from '#core/calendar/plain-date.ts'
import type { RecordId } from '#core/ids.ts'
import { newItem, type MeetingItem, type MeetingRecord } from '#core/meetings/meeting.ts'
import { clock } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { minuteOf } from '../../parts/minutes.ts'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { KeptRecord, WorkspaceState } from '../../session/api.ts'
import { workingDaysOf } from '../../session/in-force.ts'
import { useAction } from '../../use-action.ts'
import { AgendaItems } from './agenda-items.tsx'
import { proposedItems } from './agenda.ts'
import type { MeetingOnRecord } from './facts.ts'
import { TimeAndPlace, type TypedTime } from './time-and-place.tsx'

interface CallProps {
  /** Null for a new meeting. */
  readonly kept: MeetingOnRecord | null
  /** The day that the calendar proposes for a new one; without it the next working day. */
  readonly proposed?: PlainDate | undefined
  readonly onSaved: (record: RecordId) => void
  readonly onBack: () => void
}

/** The hour of a new meeting: after lessons, as most are held. */
const usualHour = 15 * 60

/** Day, place and agenda of a meeting; what is due is on the agenda already. @clause S0-65 */
export function Call({ kept, proposed, onSaved, onBack }: CallProps) {
  const { workspace, state, t } = useDesk()
  const words = t.meetings
  const action = useAction()
  const before = kept?.data
  const [typed, setTyped] = useState<TypedTime>({
    on: before?.on ?? proposed ?? nextWorkingDay(state),
    at: clock(before?.at ?? usualHour),
    place: before?.place ?? '',
  })
  const day = v.safeParse(PlainDate, typed.on)
  const [items, setItems] = useState<readonly MeetingItem[]>(
    before?.items ?? (day.success ? proposedItems(state, day.output) : []),
  )
  const minute = minuteOf(typed.at)
  const today = state.now?.on ?? ''
  const isReady = day.success && minute !== null && items.some(({ title }) => title.trim() !== '')

  const save = () => {
    if (!day.success || minute === null) return
    const place = typed.place.trim()
    const data: MeetingRecord = {
      kind: 'meeting',
      stage: 'called',
      on: day.output,
      at: minute,
      ...(place === '' ? {} : { place }),
      attendance: [],
      invited: before?.invited ?? [],
      items: items
        .map((item) => ({ ...item, title: item.title.trim() }))
        .filter(({ title }) => title !== ''),
    }
    action.run(
      () =>
        workspace.writeRecord({
          record: kept?.state.record ?? null,
          seen: kept?.state.version ?? 0,
          audience: 'readers',
          data,
        }),
      (written: KeptRecord) => onSaved(written.state.record),
    )
  }

  return (
    <>
      <Button kind="quiet" icon="back" onClick={onBack}>
        {t.common.actions.back}
      </Button>
      <Title step={kept === null ? 'new' : 'change'}>
        {kept === null ? words.callTitle : words.changeTitle}
      </Title>
      <form
        class="card form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TimeAndPlace typed={typed} onTyped={(changes) => setTyped({ ...typed, ...changes })}>
          {day.success && day.output < today && <Notice kind="due">{words.pastDay}</Notice>}
        </TimeAndPlace>
        <AgendaItems
          items={items}
          onItems={setItems}
          onAdd={() => setItems([...items, newItem('other', '')])}
        />
        <Trouble action={action} />
        <div class="buttons">
          <Button kind="main" submits disabled={!isReady} busy={action.isBusy && t.common.busy}>
            {kept === null ? words.saveCall : words.save}
          </Button>
        </div>
      </form>
    </>
  )
}

function nextWorkingDay(state: WorkspaceState): string {
  if (state.now === null) return ''
  const isWorkingDay = workingDaysOf(state)
  let day = addDays(state.now.on, 1)
  // A summer is the longest stretch without one.
  for (let n = 0; n < 120 && !isWorkingDay(day); n++) day = addDays(day, 1)
  return day
}
