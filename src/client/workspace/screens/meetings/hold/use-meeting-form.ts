import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { threadId } from '#core/ids.ts'
import { MeetingRecord } from '#core/meetings/meeting.ts'
import { useDesk } from '../../../desk.ts'
import { useKeptForm } from '../../../use-kept-form.ts'
import { begun } from '../begun.ts'
import type { MeetingOnRecord } from '../facts.ts'

const Form = v.strictObject({
  /** The version on which the writer began. */
  seen: v.pipe(v.number(), v.integer(), v.minValue(1)),
  meeting: MeetingRecord,
})

/** A meeting in the making on the screen. */
export interface MeetingForm {
  readonly meeting: MeetingRecord
  readonly seen: number
  readonly change: (meeting: MeetingRecord) => void
  /** Goes on from a version that a colleague wrote meanwhile, with the own words or theirs. */
  readonly takeOver: (words: 'mine' | 'theirs') => void
  readonly clear: () => void
}

/** What this person writes at a meeting: kept at once, seen by others when it is saved. */
export function useMeetingForm(kept: MeetingOnRecord): MeetingForm {
  const { state } = useDesk()
  const { record, version } = kept.state
  const start = {
    seen: version,
    meeting: kept.data.stage === 'called' ? begun(state, kept.data) : kept.data,
  }
  const draft = useKeptForm(threadId(record), 'meeting', Form, start)
  // The kept text is cleaned when it is read back: a space at the end would go while it is typed. Until
  // something is typed here, what another device kept may still come.
  const [typed, setTyped] = useState<v.InferOutput<typeof Form> | null>(null)
  const form = typed ?? draft.form
  const change = (next: v.InferOutput<typeof Form>) => {
    setTyped(next)
    draft.change(next)
  }
  return {
    ...form,
    change: (meeting) => change({ ...form, meeting }),
    takeOver: (words) =>
      change({ seen: version, meeting: words === 'mine' ? form.meeting : start.meeting }),
    clear: draft.clear,
  }
}
