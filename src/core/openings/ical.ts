import { addDays, type WallTime } from '../calendar/plain-date.ts'
import type { BoxId } from '../ids.ts'

/** One opening for somebody's own calendar. */
export interface CalendarEvent {
  readonly box: BoxId
  readonly time: WallTime
  readonly title: string
}

/** An opening takes so long in a calendar, in minutes. */
const eventMinutes = 30

/**
 * The openings as a file that calendars of telephones read. The times are those of the school's wall
 * and name no zone, so that a telephone shows the hour that the regulation says.
 *
 * @param madeOn - when the file was made, in the school's zone.
 * @see RFC 5545
 */
export function icalOf(events: readonly CalendarEvent[], madeOn: WallTime): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Senim//openings//EN',
    ...events.flatMap(({ box, time, title }) => [
      'BEGIN:VEVENT',
      `UID:${box}-${time.on}-${time.at}@senim.invalid`,
      `DTSTAMP:${stamp(madeOn)}Z`,
      `DTSTART:${stamp(time)}`,
      `DTEND:${stamp(later(time))}`,
      `SUMMARY:${escaped(title)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')
}

const stamp = ({ on, at }: WallTime): string =>
  `${on.replaceAll('-', '')}T${two(Math.floor(at / 60))}${two(at % 60)}00`

const two = (count: number): string => String(count).padStart(2, '0')

function later({ on, at }: WallTime): WallTime {
  const end = at + eventMinutes
  return end < 1440 ? { on, at: end } : { on: addDays(on, 1), at: end - 1440 }
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n')

/** A line has at most 75 bytes; 36 letters of any script have no more. @see RFC 5545, 3.1 */
function folded(line: string): readonly string[] {
  const letters = Array.from(line)
  const isShort = letters.length <= 36 || /^[\u0020-\u007e]{0,75}$/.test(line)
  if (isShort) return [line]
  return [letters.slice(0, 36).join(''), ...folded(` ${letters.slice(36).join('')}`)]
}
