import type { PlainDate } from '../calendar/plain-date.ts'
import { canonical } from '../log/canonical.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { AnnouncementRecord, SchoolClass } from './announcement.ts'
import { isByClass, unreached } from './reached.ts'

/** Classes that were not told how the box works now. */
export interface ClassesToTell {
  /** Empty where the school has not written down which classes it has. */
  readonly classes: readonly SchoolClass[]
  /** Since when what they have to hear is as it is. */
  readonly since: PlainDate
}

/** A version of the regulation, and the day from which it holds. */
export interface HeldFrom {
  readonly regulation: Regulation
  readonly since: PlainDate
}

/** What every class has to hear: where one can write or call, when, and when it is opened. */
const heard = ({ channels, openings }: Regulation): string =>
  canonical({
    channels: channels.map(({ id, kind, name, place = {}, access = {} }) => ({
      id,
      kind,
      name,
      place,
      access,
    })),
    openings: openings.filter(({ inForce }) => inForce).map(({ channel, rule }) => [channel, rule]),
  })

/** The day of the first of `versions` after which nothing changed that classes have to hear, or null. */
export function heardSince(versions: readonly HeldFrom[]): PlainDate | null {
  const last = versions.at(-1)
  if (last === undefined) return null
  const other = versions.findLastIndex(
    ({ regulation }) => heard(regulation) !== heard(last.regulation),
  )
  return versions[other + 1]?.since ?? null
}

/**
 * Who has to be told since the box was announced or its hours changed; null when the regulation asks
 * for no announcement by class, or all have heard. What one way missed another may have told.
 *
 * @param versions - of the regulation, the oldest first.
 * @param announcements - of the school year.
 * @clause S1-10 @clause S3-13
 */
export function classesToTell(
  versions: readonly HeldFrom[],
  classes: readonly SchoolClass[],
  announcements: readonly AnnouncementRecord[],
): ClassesToTell | null {
  const since = heardSince(versions)
  const asked = versions.at(-1)?.regulation.announced ?? []
  if (since === null || !asked.some(isByClass)) return null
  const told = announcements.filter(({ on, way }) => on >= since && isByClass(way))
  const untold = unreached(classes, told)
  const isDone = classes.length === 0 ? told.length > 0 : untold.length === 0
  return isDone ? null : { classes: untold, since }
}
