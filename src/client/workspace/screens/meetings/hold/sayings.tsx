import { calledInMinutes, paperPerson } from '#core/meetings/minutes-of.ts'
import type { MeetingRecord, Saying } from '#core/meetings/meeting.ts'
import { Button } from '../../../parts/button.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { useDesk } from '../../../desk.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import { clerkOf } from '../agenda.ts'
import { PersonField } from './person-field.tsx'

interface SayingsProps {
  readonly what: 'heard' | 'spoke'
  readonly sayings: readonly Saying[]
  readonly meeting: MeetingRecord
  readonly onSayings: (sayings: Saying[]) => void
}

/** Who said what; speakers are offered as the minutes print them. @clause S0-66 @clause S0-68 */
export function Sayings({ what, sayings, meeting, onSayings }: SayingsProps) {
  const { state, t } = useDesk()
  const words = t.meetings
  const speakers = speakersOf(state, meeting)
  return (
    <div class="sayings" role="group" aria-label={words[what]}>
      <h3>{words[what]}</h3>
      {sayings.map((saying, n) => (
        <div key={n} class="saying">
          <PersonField
            label={words.speaker}
            value={saying.who}
            names={speakers}
            onValue={(who) => onSayings(sayings.with(n, { ...saying, who }))}
          />
          <TextArea
            label={words.words}
            value={saying.text}
            maxLength={8000}
            required={false}
            onValue={(text) => onSayings(sayings.with(n, { ...saying, text }))}
          />
          <button
            type="button"
            class="btn quiet"
            aria-label={`${words[what]}: ${words.removeSaying(n + 1)}`}
            onClick={() => onSayings(sayings.toSpliced(n, 1))}
          >
            <Icon name="cross" />
          </button>
        </div>
      ))}
      <Button
        kind="quiet"
        icon="plus"
        onClick={() => onSayings([...sayings, { who: '', text: '' }])}
      >
        {what === 'heard' ? words.addHeard : words.addSpoke}
      </Button>
    </div>
  )
}

/** Whoever is there, as the minutes call them. */
function speakersOf(state: WorkspaceState, { attendance, invited }: MeetingRecord): string[] {
  const clerk = clerkOf(state)
  return [
    ...attendance
      .filter(({ isPresent }) => isPresent)
      .map((one) => clerk.person(paperPerson(one, new Map()))),
    ...invited.filter(({ hasCome }) => hasCome).map((one) => calledInMinutes(clerk, one)),
  ]
}
