import { plainDate, type WallTime } from '#core/calendar/plain-date.ts'
import type { Zone } from '#core/school/founding.ts'

/**
 * What the clock on a school's wall shows.
 *
 * @param seconds - whole seconds since 1970 UTC.
 */
export function wallTime(zone: Zone, seconds: number): WallTime {
  const shown = new Map(
    formatterOf(zone)
      .formatToParts(seconds * 1000)
      .map(({ type, value }) => [type, value]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes): string => shown.get(name) ?? ''
  return {
    on: plainDate(`${part('year')}-${part('month')}-${part('day')}`),
    at: Number(part('hour')) * 60 + Number(part('minute')),
  }
}

/** Making one takes longer than all that is done with it. */
const formatters = new Map<Zone, Intl.DateTimeFormat>()

function formatterOf(zone: Zone): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formatters.set(zone, made)
  return made
}
