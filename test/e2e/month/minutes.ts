import { periodOf } from '#core/appeals/registration.ts'
import { canBeClosed, faultsOf } from '#core/meetings/faults.ts'
import type { MeetingRecord } from '#core/meetings/meeting.ts'
import { minutesOf, minutesSigners } from '#core/meetings/minutes-of.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { Meetings } from '#core/regulation/settings/commission.ts'
import type { Restarts } from '#core/regulation/settings/registration.ts'
import { begun, proposedItems } from '#client/workspace/screens/meetings/agenda.ts'
import type { KeptRecord, Workspace } from '#client/workspace/session/api.ts'
import { given } from '../../workspace/school.ts'
import { clockOf } from './living-school.ts'
import { issue } from './paperwork.ts'

/** Who came to a sitting, and who else was asked to. */
export interface Sitting {
  /** Names of members who did not come. */
  readonly absent?: readonly string[]
  readonly invited?: MeetingRecord['invited']
  /** Names of whoever leads and writes. */
  readonly chair: string
  readonly secretary: string
}

/** A sitting that is held now, as its screen begins it: agenda and what was heard are proposed. */
export function sittingNow(
  { state }: Workspace,
  { absent = [], invited = [], chair, secretary }: Sitting,
): MeetingRecord {
  const { now } = state
  if (now === null) throw new Error('no clock')
  const items = [...proposedItems(state, now.on)]
  const called: MeetingRecord = {
    kind: 'meeting',
    stage: 'called',
    ...now,
    attendance: [],
    items,
    invited: [...invited],
  }
  const meeting = begun(state, called)
  const keyOf = (name: string) => meeting.attendance.find((one) => one.name === name)?.person ?? ''
  return {
    ...meeting,
    attendance: meeting.attendance.map((one) => ({
      ...one,
      isPresent: !absent.includes(one.name),
    })),
    chair: keyOf(chair),
    secretary: keyOf(secretary),
  }
}

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
