import { afterElection } from '../commission/change.ts'
import type { CommissionRecord } from '../commission/commission.ts'
import type { KeptMeeting } from './meeting.ts'

/**
 * The commission after the elections of a meeting; the same commission when it knows them already, so
 * that writing it twice changes nothing. Only people of the order can hold an office.
 *
 * @clause S4-25
 */
export function afterMeeting(
  commission: CommissionRecord,
  { record, meeting }: KeptMeeting,
): CommissionRecord {
  return meeting.items.reduce((before, { election }) => {
    if (election?.elected === undefined) return before
    const { office, elected, candidates } = election
    const votes = candidates.find(({ person }) => person === elected)?.votes
    const isKnown = before.offices.some(
      (held) => held.office === office && held.elected?.meeting === record,
    )
    const isAppointed = before.people.some(({ key }) => key === elected)
    if (votes === undefined || isKnown || !isAppointed) return before
    return afterElection(before, {
      office,
      person: elected,
      elected: { meeting: record, votes },
      from: meeting.on,
    })
  }, commission)
}
