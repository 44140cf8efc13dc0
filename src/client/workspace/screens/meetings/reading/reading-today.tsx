import type { ReadingStatus } from '#core/meetings/reading-course.ts'
import { nearDay } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { useDesk } from '../../../desk.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import { lettersToRead } from './letters-to-read.ts'
import { readingPlan, takesPart } from './plan.ts'

/** The joint reading that this person is to hold with others: today's, or one that was missed. */
export function readingWaits(state: WorkspaceState): ReadingStatus | null {
  const plan = readingPlan(state)
  if (plan === null || state.now === null || !takesPart(state, state.now.on)) return null
  return plan.due === null && plan.missed === null ? null : plan
}

/** Says under Today that letters are read together. @clause S3-30 */
export function ReadingToday({ plan }: { readonly plan: ReadingStatus }) {
  const { state, t, lang, openMeetings } = useDesk()
  const words = t.meetings.reading
  const waiting = lettersToRead(state).length
  return (
    <section class={plan.missed === null ? 'card openbox' : 'card openbox missed'}>
      <div>
        <strong>{plan.due === null ? words.title : words.today}</strong>
        <span>{waiting === 0 ? words.none : words.waiting(waiting)}</span>
        {plan.missed !== null && <Tag kind="red">{words.missed(nearDay(lang, plan.missed))}</Tag>}
      </div>
      <Button kind="main" onClick={() => openMeetings({ at: 'reading' })}>
        {words.begin}
      </Button>
    </section>
  )
}
