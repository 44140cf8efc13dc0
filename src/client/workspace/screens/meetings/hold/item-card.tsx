import type { MeetingFault } from '#core/meetings/faults.ts'
import type { MeetingItem, MeetingRecord } from '#core/meetings/meeting.ts'
import { commissionWords } from '#core/words/commission/commission-words.ts'
import { pointer } from '#core/regulation/pointer.ts'
import { Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { useDesk } from '../../../desk.ts'
import { DecisionFields } from './decisions.tsx'
import { ElectionFields } from './election.tsx'
import { Faults } from './faults.tsx'
import { Recused } from './recused.tsx'
import { Sayings } from './sayings.tsx'
import { VotesOfItem } from './votes.tsx'

interface ItemCardProps {
  readonly item: MeetingItem
  readonly place: number
  readonly meeting: MeetingRecord
  readonly faults: readonly MeetingFault[]
  readonly onItem: (item: MeetingItem) => void
  /** Takes it off the agenda: it was not come to, or came in by a slip. */
  readonly onRemove: () => void
}

/** One item of the agenda: heard, spoke, decided, votes. @clause S0-65 */
export function ItemCard({ item, place, meeting, faults, onItem, onRemove }: ItemCardProps) {
  const { t, lang } = useDesk()
  const words = t.meetings
  const at = pointer('items', place)
  return (
    <section class="card form meeting-item">
      <h2>
        {words.item(place + 1)} <span class="hint">{commissionWords[lang].items[item.kind]}</span>
      </h2>
      <TextArea
        label={words.agenda}
        value={item.title}
        maxLength={400}
        rows={2}
        onValue={(title) => onItem({ ...item, title })}
      />
      <Faults of={faults} at={`${at}/title`} />
      <Sayings
        what="heard"
        sayings={item.heard}
        meeting={meeting}
        onSayings={(heard) => onItem({ ...item, heard })}
      />
      <Faults of={faults} at={`${at}/heard`} />
      {item.election !== undefined && (
        <ElectionFields
          election={item.election}
          meeting={meeting}
          onElection={(election) => onItem({ ...item, election })}
        />
      )}
      <Faults of={faults} at={`${at}/election`} />
      <Sayings
        what="spoke"
        sayings={item.spoke}
        meeting={meeting}
        onSayings={(spoke) => onItem({ ...item, spoke })}
      />
      <Faults of={faults} at={`${at}/spoke`} />
      {item.election === undefined && (
        <>
          <DecisionFields item={item} at={at} meeting={meeting} faults={faults} onItem={onItem} />
          <VotesOfItem item={item} onItem={onItem} />
        </>
      )}
      <Faults of={faults} at={`${at}/votes`} />
      <Recused item={item} meeting={meeting} onItem={onItem} />
      <Faults of={faults} at={`${at}/recused`} />
      <Button kind="quiet" icon="cross" onClick={onRemove}>
        {words.removeItem(place + 1)}
      </Button>
    </section>
  )
}
