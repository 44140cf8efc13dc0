import { afterElection } from '../commission/change.ts'
import { holdsOn, type CommissionRecord, type Office } from '../commission/commission.ts'
import type { KeptMeeting } from './meeting.ts'

type Elected = Pick<Office, 'office' | 'person'> & {
  readonly elected: NonNullable<Office['elected']>
}

/**
 * The commission after the elections of a meeting; the same commission when it knows them already, so
 * that writing it twice changes nothing. Only people of the order can hold an office. What the minutes
 * say now holds from the day of the meeting, also where they said something else before.
 *
 * @clause S4-25
 */
export function afterMeeting(commission: CommissionRecord, kept: KeptMeeting): CommissionRecord {
  const said = electionsOf(commission, kept)
  const isOfIt = ({ elected }: Office) => elected?.meeting === kept.record
  const known = commission.offices.filter(isOfIt)
  const isAsSaid = known.every((line) => said.some((one) => areSame(one, line)))
  const before = isAsSaid
    ? commission
    : {
        ...commission,
        offices: commission.offices.flatMap((line) => (isOfIt(line) ? putRight(line, said) : line)),
      }
  return said
    .filter(({ office }) => known.every((line) => line.office !== office))
    .reduce((all, one) => afterElection(all, { ...one, from: kept.meeting.on }), before)
}

function electionsOf(
  { people }: CommissionRecord,
  { record, meeting }: KeptMeeting,
): readonly Elected[] {
  return meeting.items.flatMap(({ election }): readonly Elected[] => {
    if (election?.elected === undefined) return []
    const { office, elected, candidates } = election
    const votes = candidates.find(({ person }) => person === elected)?.votes
    const isAppointed = people.some((one) => one.key === elected && holdsOn(one, meeting.on))
    return votes === undefined || !isAppointed
      ? []
      : [{ office, person: elected, elected: { meeting: record, votes } }]
  })
}

/** `line` as the minutes say it now; its days stay, and nothing of it where they elect nobody. */
const putRight = (line: Office, said: readonly Elected[]): readonly Office[] =>
  said.filter(({ office }) => office === line.office).map((one) => ({ ...line, ...one }))

const areSame = (one: Elected, { office, person, elected }: Office): boolean =>
  one.office === office &&
  one.person === person &&
  one.elected.votes.for === elected?.votes.for &&
  one.elected.votes.against === elected.votes.against &&
  one.elected.votes.abstained === elected.votes.abstained
