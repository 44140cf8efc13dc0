import { afterMeeting } from '#core/meetings/elected.ts'
import type { KeptMeeting, MeetingRecord } from '#core/meetings/meeting.ts'
import { minutesPeriod } from '#core/meetings/minutes-period.ts'
import type { Done, RecordForm, Workspace, WorkspaceState } from '../../../session/api.ts'
import { keptCommission } from '../../../session/commission.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { isRefused } from '../../../session/refused.ts'
import type { MeetingOnRecord } from '../facts.ts'

/** The record that closes the minutes: they get the next number of their period. @clause S0-61 */
function closingForm(state: WorkspaceState, { state: kept, data }: MeetingOnRecord): RecordForm {
  return {
    record: kept.record,
    seen: kept.version,
    audience: kept.audience,
    data,
    closes: true,
    paper: { paper: 'minutes', period: minutesPeriod(data.on, regulationOf(state).commission) },
  }
}

/** Whether an election of this meeting is not in the record of the commission yet. */
export function isElectionUnwritten(state: WorkspaceState, kept: MeetingOnRecord): boolean {
  const commission = keptCommission(state)
  return commission !== null && afterMeeting(commission.data, asKept(kept)) !== commission.data
}

/** Writes chair and secretary into the record of the commission; again, it changes nothing. @clause S4-25 */
export async function writeElection(workspace: Workspace, kept: MeetingOnRecord): Promise<Done> {
  const commission = keptCommission(workspace.state)
  if (commission === null) return null
  const data = afterMeeting(commission.data, asKept(kept))
  if (data === commission.data) return null
  const { record, version, audience } = commission.state
  const written = await workspace.writeRecord({ record, seen: version, audience, data })
  return isRefused(written) ? written : null
}

/** Closes the minutes and writes what was elected. */
export async function closeMinutes(workspace: Workspace, kept: MeetingOnRecord): Promise<Done> {
  const closed = await workspace.writeRecord(closingForm(workspace.state, kept))
  return isRefused(closed) ? closed : writeElection(workspace, kept)
}

/**
 * Writes down what was wrong in closed minutes, for others to be issued in their place; whom they elect
 * now is elected from the day of the meeting.
 */
export async function writeCorrection(
  workspace: Workspace,
  kept: MeetingOnRecord,
  meeting: MeetingRecord,
  reason: string,
): Promise<Done> {
  const { record } = kept.state
  const data: MeetingRecord = { ...meeting, corrects: { meeting: record, reason: reason.trim() } }
  const written = await workspace.writeRecord({
    record: null,
    seen: 0,
    audience: 'readers',
    data,
    closes: true,
  })
  return isRefused(written) ? written : writeElection(workspace, { ...kept, data })
}

const asKept = ({ state: { record }, data }: MeetingOnRecord): KeptMeeting => ({
  record,
  meeting: data,
})
