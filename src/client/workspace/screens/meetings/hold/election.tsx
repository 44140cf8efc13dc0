import type { MeetingItem, MeetingRecord } from '#core/meetings/meeting.ts'
import { Check } from '../../../parts/choice.tsx'
import { useDesk } from '../../../desk.ts'
import { noVotes, VoteFields } from './votes.tsx'

type Election = NonNullable<MeetingItem['election']>

interface ElectionFieldsProps {
  readonly election: Election
  readonly meeting: MeetingRecord
  readonly onElection: (election: Election) => void
}

/** An election: who stands, the votes for each, and whoever has the most for is elected. @clause S4-25 */
export function ElectionFields({ election, meeting, onElection }: ElectionFieldsProps) {
  const { t } = useDesk()
  const words = t.meetings
  const { candidates } = election
  const people = meeting.attendance.filter(({ substituteFor }) => substituteFor === undefined)
  const nameOf = (key: string) => people.find(({ person }) => person === key)?.name ?? key
  const counted = (next: Election['candidates']) =>
    onElection(elected({ ...election, candidates: next }))
  return (
    <fieldset class="election">
      <legend>{words.candidates}</legend>
      <div class="candidates">
        {people.map(({ person, name }) => (
          <Check
            key={person}
            label={name}
            checked={candidates.some((one) => one.person === person)}
            onChecked={(stands) =>
              counted(
                stands
                  ? [...candidates, { person, votes: noVotes }]
                  : candidates.filter((one) => one.person !== person),
              )
            }
          />
        ))}
      </div>
      {candidates.map((one, n) => (
        <VoteFields
          key={one.person}
          legend={words.votesOf(nameOf(one.person))}
          votes={one.votes}
          onVotes={(votes) => counted(candidates.with(n, { ...one, votes }))}
        />
      ))}
      <p role="status">
        {election.elected !== undefined && (
          <strong>{words.elected(nameOf(election.elected))}</strong>
        )}
      </p>
    </fieldset>
  )
}

/** The election with its winner: the most votes for; nobody while two have the same. */
function elected({ office, candidates }: Election): Election {
  const election = { office, candidates }
  const [first, second] = candidates.toSorted((a, b) => b.votes.for - a.votes.for)
  const isDecided =
    first !== undefined && first.votes.for > 0 && first.votes.for !== second?.votes.for
  return isDecided ? { ...election, elected: first.person } : election
}
