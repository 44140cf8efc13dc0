import * as v from 'valibot'
import type { DraftKind } from '#core/contract/drafts.ts'
import type { ThreadId } from '#core/ids.ts'
import { useDraft } from './use-draft.ts'

/** A form in the making on the screen. */
export interface KeptForm<Form> {
  readonly form: Form
  readonly change: (form: Form) => void
  /** Forgets what was typed. */
  readonly clear: () => void
}

/**
 * A form of several fields that is kept like a text in the making: nothing that was typed is lost
 * with a lock or another page. Of two devices the one that wrote last is right, since fields cannot be
 * put below one another.
 *
 * @param start - what stands there before anything was typed.
 */
export function useKeptForm<Schema extends v.GenericSchema>(
  thread: ThreadId,
  kind: DraftKind,
  schema: Schema,
  start: v.InferOutput<Schema>,
): KeptForm<v.InferOutput<Schema>> {
  const draft = useDraft(thread, kind)
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), draft.text)
  return {
    form: kept.success ? kept.output : start,
    change: (form) => draft.write(JSON.stringify(form)),
    clear: () => {
      draft.write('')
      for (const other of draft.others) draft.dropOther(other)
    },
  }
}
