import { useState } from 'preact/hooks'
import { mayQuoteLetters } from '#core/meetings/minutes-of.ts'
import type { Audience } from '#core/records/audience.ts'
import { IssuePaper } from '../../../documents/issue-paper.tsx'
import { Choice } from '../../../parts/choice.tsx'
import { useDesk } from '../../../desk.ts'
import type { MeetingOnRecord } from '../facts.ts'
import { minutesOrder } from './orders.ts'

/** Who may read them is decided before they are issued: nobody takes a sheet back. */
export function IssueMinutes({ kept }: { readonly kept: MeetingOnRecord }) {
  const { state, t } = useDesk()
  const words = t.meetings
  const [audience, setAudience] = useState<Audience>(
    mayQuoteLetters(kept.data) ? 'readers' : 'everybody',
  )
  return (
    <>
      <Choice
        legend={words.whoReads}
        value={audience}
        onValue={setAudience}
        options={[
          { value: 'readers', label: words.readers, hint: words.readersHint },
          { value: 'everybody', label: words.everybody, hint: words.everybodyHint },
        ]}
      />
      <IssuePaper key={audience} of={minutesOrder(state, kept, audience)} />
    </>
  )
}
