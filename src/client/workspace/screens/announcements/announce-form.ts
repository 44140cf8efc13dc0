import * as v from 'valibot'
import type { AnnouncementRecord } from '#core/announcements/announcement.ts'
import { isByClass, type AnnouncementWay } from '#core/announcements/reached.ts'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { Announcement } from '#core/regulation/settings/papers.ts'
import { withoutEmpty, type Told } from './told.ts'

/** An announcement as it is typed. */
export const AnnounceForm = v.strictObject({
  way: Announcement,
  on: v.string(),
  by: v.string(),
  classes: v.pipe(v.array(v.string()), v.readonly()),
  where: v.string(),
  note: v.string(),
  /** The version that is corrected; 0 for something new. */
  seen: v.number(),
})
export type AnnounceForm = v.InferOutput<typeof AnnounceForm>

/** What stands in the form before anything is typed: `told` as it was, or today and who writes. */
export const startOf = (
  told: Told | null,
  way: AnnouncementWay,
  today: string,
  writer: string,
): AnnounceForm => ({
  way,
  on: told?.data.on ?? today,
  by: told?.data.by ?? writer,
  classes: told?.data.classes ?? [],
  where: told?.data.where ?? '',
  note: told?.data.note ?? '',
  seen: told?.state.version ?? 0,
})

/** Whether classes have to be chosen and none is. @param listed - the classes of the school. */
export const isNobody = ({ way, classes }: AnnounceForm, listed: readonly string[]): boolean =>
  isByClass(way) && listed.length > 0 && classes.length === 0

/**
 * What is kept of a form; null while something in it is missing or has not come yet. Classes that left
 * the list since stay where they were told.
 */
export function recordOf(
  form: AnnounceForm,
  listed: readonly string[],
  today: string,
): AnnouncementRecord | null {
  const { way, on, by, classes } = form
  const day = v.safeParse(PlainDate, on)
  if (!day.success || on > today || isNobody(form, listed) || by.trim() === '') return null
  const reached = isByClass(way) ? [...classes] : []
  return withoutEmpty({ way, on: day.output, classes: reached, by: by.trim() }, form)
}
