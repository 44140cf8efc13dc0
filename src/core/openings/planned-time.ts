import * as v from 'valibot'
import { MinuteOfDay, PlainDate } from '../calendar/plain-date.ts'

/**
 * The day and minute for which an opening is planned. It stands apart from the plan: what an author
 * reads needs it, and none of the rules by which it was found.
 */
export const PlannedTime = v.strictObject({ on: PlainDate, at: MinuteOfDay })
