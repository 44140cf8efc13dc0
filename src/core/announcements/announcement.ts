import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { Announcement as Way } from '../regulation/settings/papers.ts'

/** A class as the school calls it: «5А», «11 Б». */
export const SchoolClass = v.pipe(
  v.string(),
  v.trim(),
  v.normalize('NFC'),
  v.minLength(1),
  v.maxLength(20),
)
export type SchoolClass = v.InferOutput<typeof SchoolClass>

/** The classes of a school year. @clause S1-10 */
export const ClassesRecord = v.strictObject({
  kind: v.literal('classes'),
  classes: v.pipe(v.array(SchoolClass), v.maxLength(200)),
})
export type ClassesRecord = v.InferOutput<typeof ClassesRecord>

/**
 * The box, the phone and their hours were announced: where, to whom, by whom.
 *
 * @clause S0-13 @clause S1-10 @clause S2-11 @clause S3-13 @clause S4-13
 */
export const AnnouncementRecord = v.strictObject({
  kind: v.literal('announcement'),
  way: Way,
  on: PlainDate,
  /** Classes that were reached; empty for what reaches nobody in particular, as a stand. */
  classes: v.pipe(v.array(SchoolClass), v.maxLength(200)),
  by: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  /** Newspaper, address of the page, place of the stand. */
  where: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400))),
  note: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000))),
})
export type AnnouncementRecord = v.InferOutput<typeof AnnouncementRecord>
