import type { Votes } from '#core/commission/commission.ts'
import type { MeetingItem } from '#core/meetings/meeting.ts'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { useDesk } from '../../../desk.ts'

/** Nobody has voted yet. */
export const noVotes: Votes = { for: 0, against: 0, abstained: 0 }

interface VoteFieldsProps {
  readonly legend: string
  readonly votes: Votes
  readonly onVotes: (votes: Votes) => void
}

/** Votes counted by hand: for, against, abstained. */
export function VoteFields({ legend, votes, onVotes }: VoteFieldsProps) {
  const { t } = useDesk()
  const words = t.meetings
  return (
    <fieldset class="votes">
      <legend>{legend}</legend>
      {(['for', 'against', 'abstained'] as const).map((way) => (
        <Field
          key={way}
          label={words[way]}
          type="number"
          min={0}
          max={99}
          value={String(votes[way])}
          onValue={(typed) => onVotes({ ...votes, [way]: counted(typed) })}
        />
      ))}
    </fieldset>
  )
}

interface VotesOfItemProps {
  readonly item: MeetingItem
  readonly onItem: (item: MeetingItem) => void
}

/** The votes on the decisions of an item, where they are counted. */
export function VotesOfItem({ item, onItem }: VotesOfItemProps) {
  const { t } = useDesk()
  const words = t.meetings
  const { votes, ...rest } = item
  if (votes === undefined)
    return (
      <Button kind="quiet" icon="plus" onClick={() => onItem({ ...item, votes: noVotes })}>
        {words.addVotes}
      </Button>
    )
  return (
    <>
      <VoteFields
        legend={words.votes}
        votes={votes}
        onVotes={(next) => onItem({ ...item, votes: next })}
      />
      <Button kind="quiet" onClick={() => onItem(rest)}>
        {words.noVotes}
      </Button>
    </>
  )
}

/** A count from 0 to 99 whatever is typed. */
const counted = (typed: string): number => Math.min(99, Math.max(0, Math.trunc(Number(typed)) || 0))
