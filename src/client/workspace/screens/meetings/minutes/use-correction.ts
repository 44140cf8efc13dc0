import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { threadId } from '#core/ids.ts'
import { MeetingRecord } from '#core/meetings/meeting.ts'
import { useKeptForm } from '../../../use-kept-form.ts'
import type { MeetingOnRecord } from '../facts.ts'

const Form = v.strictObject({ reason: v.string(), meeting: MeetingRecord })
type Form = v.InferOutput<typeof Form>

/** A correction in the making: kept like the meeting itself was while it was held. */
export function useCorrection({ state: { record }, data }: MeetingOnRecord) {
  const { corrects: _, ...meeting } = data
  const draft = useKeptForm(threadId(record), 'meeting', Form, { reason: '', meeting })
  // The kept text is cleaned when it is read back: a space at the end would go while it is typed.
  const [typed, setTyped] = useState<Form | null>(null)
  return {
    ...(typed ?? draft.form),
    change: (form: Form) => {
      setTyped(form)
      draft.change(form)
    },
    clear: draft.clear,
  }
}
