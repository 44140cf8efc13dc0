import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { RecordId } from '#core/ids.ts'

/** What of the meetings is open. */
export type MeetingPlace =
  | { readonly at: 'list' | 'reading' }
  /** A new meeting; `on` is the day that is proposed for it. */
  | { readonly at: 'new'; readonly on?: PlainDate }
  | { readonly at: 'meeting'; readonly record: RecordId }

/** Where whoever comes to the page begins. */
export const meetingList: MeetingPlace = { at: 'list' }
