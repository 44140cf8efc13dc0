import { periodOf } from '#core/appeals/registration.ts'
import type { CommissionRecord } from '#core/commission/commission.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { canBeClosed, faultsOf } from '#core/meetings/faults.ts'
import type { MeetingRecord } from '#core/meetings/meeting.ts'
import { minutesOf, minutesSigners } from '#core/meetings/minutes-of.ts'
import { attendanceOn } from '#core/meetings/attendance.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { Meetings } from '#core/regulation/settings/commission.ts'
import type { Restarts } from '#core/regulation/settings/registration.ts'
import type { KeptRecord, Workspace } from '#client/workspace/session/api.ts'
import { given } from '../../workspace/school.ts'
import { clockOf } from './living-school.ts'
import { issue } from './paperwork.ts'

/** The commission of `day`, all of them present but those named. */
export const attendance = (
  commission: CommissionRecord,
  day: PlainDate,
  absent: readonly string[] = [],
): MeetingRecord['attendance'] =>
  attendanceOn(commission, [], day).map((one) => ({
    ...one,
    isPresent: !absent.includes(one.name),
  }))

/** Closes the minutes of a meeting that was held today, and issues them for whoever signs them. */
export async function closeMinutes(
  workspace: Workspace,
  regulation: Regulation,
  meeting: MeetingRecord,
): Promise<{ readonly meeting: KeptRecord; readonly paper: KeptRecord }> {
  const { on } = clockOf(workspace)
  const faults = faultsOf(meeting, regulation.commission, on)
  if (!canBeClosed(faults)) throw new Error(faults.map(({ word }) => word).join(', '))
  const rules = regulation.commission?.meetings
  const kept = given(
    await workspace.writeRecord({
      record: null,
      seen: 0,
      audience: 'readers',
      data: meeting,
      paper: { paper: 'minutes', period: periodOf(on, restartsOf(rules)) },
      closes: true,
    }),
  )
  const facts = { regulation, channel: regulation.channels[0]?.id ?? '' }
  const number = String(kept.state.paper?.number)
  const paper = await issue(workspace, {
    facts,
    people: minutesSigners(meeting, rules?.minutesSignedBy ?? 'chair-and-secretary'),
    make: (language) => minutesOf(meeting, { facts, number, forms: new Map() }, language),
    audience: 'everybody',
    about: kept.state.record,
  })
  return { meeting: kept, paper }
}

/** When minutes are numbered from 1 again. @clause S0-61 */
const restartsOf = (rules: Meetings | undefined): Restarts =>
  rules?.minutesNumbered === 'never-again' ? 'never' : (rules?.minutesNumbered ?? 'school-year')
