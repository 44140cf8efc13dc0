import { care, fine, type HealthFinding } from './finding.ts'

/** Clocks on two machines that are looked after differ by less. */
const toleratedSeconds = 2 * 60
/** From here on letters come into the log at another hour than the poster says. */
const wrongSeconds = 15 * 60

/**
 * Whether two clocks that were read at the same moment agree.
 *
 * @param here - of this device, there - of the server; seconds since 1970 UTC.
 */
export function clockFinding(here: number, there: number): HealthFinding {
  const apart = Math.abs(here - there)
  if (apart <= toleratedSeconds) return fine('clock-agrees')
  return care(apart > wrongSeconds ? 'now' : 'soon', 'clock-differs', Math.floor(apart / 60))
}

/**
 * Whether something happened later than now: then this clock was set back, or is slow.
 *
 * @param at - now, seenAt - when others say that it happened; seconds since 1970 UTC.
 */
export function behindFinding(at: number, seenAt: readonly number[]): readonly HealthFinding[] {
  const ahead = Math.max(0, ...seenAt) - at
  if (ahead <= toleratedSeconds) return []
  return [care(ahead > wrongSeconds ? 'now' : 'soon', 'clock-is-behind', Math.floor(ahead / 60))]
}
