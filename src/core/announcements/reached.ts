import type * as v from 'valibot'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Announcement } from '../regulation/settings/papers.ts'
import type { AnnouncementRecord, SchoolClass } from './announcement.ts'

/** A way of announcing. */
export type AnnouncementWay = v.InferOutput<typeof Announcement>

/** Ways that reach classes one by one. */
const byClass: readonly AnnouncementWay[] = [
  'class-hour',
  'parents-meeting',
  'every-pupil',
  'every-parent',
]

/** Whether a way reaches classes one by one. */
export const isByClass = (way: AnnouncementWay): boolean => byClass.includes(way)

/** How far one required way has come in a school year. */
export interface WayReached {
  readonly way: AnnouncementWay
  /** The last day on which it was done, or null. */
  readonly lastOn: PlainDate | null
  /** Classes that it has not reached; empty for ways that are not by class. */
  readonly missing: readonly SchoolClass[]
  readonly isDone: boolean
}

/**
 * How far each way that the regulation requires has come.
 *
 * @param announcements - of the school year.
 * @clause S1-10 @clause S2-11 @clause S3-13
 */
export const reached = (
  required: readonly AnnouncementWay[],
  classes: readonly SchoolClass[],
  announcements: readonly AnnouncementRecord[],
): readonly WayReached[] =>
  required.map((way) => {
    const done = announcements.filter((one) => one.way === way)
    const told = new Set(done.flatMap((one) => one.classes))
    const missing = isByClass(way) ? classes.filter((one) => !told.has(one)) : []
    const lastOn =
      done
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null
    return { way, lastOn, missing, isDone: lastOn !== null && missing.length === 0 }
  })

/** Classes that no announcement by class has reached at all. @clause S1-10 */
export function unreached(
  classes: readonly SchoolClass[],
  announcements: readonly AnnouncementRecord[],
): readonly SchoolClass[] {
  const told = new Set(
    announcements.filter(({ way }) => isByClass(way)).flatMap((one) => one.classes),
  )
  return classes.filter((one) => !told.has(one))
}

/** `classes` in the order of the school: 1А before 10А, letters by the alphabet given by `compare`. */
export const inOrder = (
  classes: readonly SchoolClass[],
  compare: (a: string, b: string) => number,
): readonly SchoolClass[] => [...classes].sort((a, b) => gradeOf(a) - gradeOf(b) || compare(a, b))

/** The number at the beginning; a class without one comes last. */
const gradeOf = (name: SchoolClass): number => {
  const grade = Number.parseInt(name, 10)
  return Number.isNaN(grade) ? Number.MAX_SAFE_INTEGER : grade
}
