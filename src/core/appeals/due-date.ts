import type * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { MemberId, ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { ThreadState } from './thread.ts'

/** An appeal is given more time. The server reads the day; the reason is sealed. @clause S0-32 */
export const DueDateExtended = entrySchema('due-date-extended', MemberId, {
  thread: ThreadId,
  dueOn: PlainDate,
})
export type DueDateExtended = v.InferOutput<typeof DueDateExtended>

/** Why an extension is refused. */
export type ExtensionRefusal = 'not-registered' | 'not-later-than-now-due'

/** Why `entry` is refused, or null. */
export function refuseExtension(
  thread: ThreadState,
  { header }: DueDateExtended,
): ExtensionRefusal | null {
  if (thread.registration === null) return 'not-registered'
  return header.dueOn > thread.registration.dueOn ? null : 'not-later-than-now-due'
}

/** The thread with its later day; the earlier one stays in the log. */
export const foldExtension = (thread: ThreadState, { header }: DueDateExtended): ThreadState => ({
  ...thread,
  registration: thread.registration && { ...thread.registration, dueOn: header.dueOn },
})
