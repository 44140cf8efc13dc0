import type * as v from 'valibot'
import { MemberId, ThreadId } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import type { ThreadState } from './thread.ts'

/**
 * Members write on the card of a registered appeal: an executor, a measure, an outcome, or a correction
 * of what was registered, which stays visible beside what stood there. Everything is sealed.
 *
 * @clause S0-22 @clause S0-33
 */
export const CardWritten = entrySchema('card-written', MemberId, { thread: ThreadId })
export type CardWritten = v.InferOutput<typeof CardWritten>

/** Why nothing may be written on the card. */
export type CardRefusal = 'not-opened' | 'not-registered'

/** Why nothing may be written on the card, or null: it comes with the registration. */
export function refuseCard(thread: ThreadState, isOpened: boolean): CardRefusal | null {
  if (!isOpened) return 'not-opened'
  return thread.registration === null ? 'not-registered' : null
}
