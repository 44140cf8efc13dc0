import { addDays, type PlainDate, type WallTime } from './plain-date.ts'

/** An opening, a joint reading or a meeting for somebody's own calendar. */
export interface CalendarEvent {
  /** What it is: with its time it is the same event in every file. */
  readonly key: string
  /** `at` is null for something that has a day and no hour. */
  readonly time: { readonly on: PlainDate; readonly at: number | null }
  /** How long it takes, in whole minutes, less than a day. */
  readonly minutes: number
  readonly title: string
  readonly place?: string
  readonly text?: string
}

/**
 * The events as a file that calendars of telephones read. The times are those of the school's wall
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
    ...events.flatMap(({ key, time, minutes, title, place, text }) => [
      'BEGIN:VEVENT',
      `UID:${key}-${time.on}-${time.at ?? 'day'}@senim.invalid`,
      `DTSTAMP:${stamp(madeOn)}Z`,
      ...spanOf(time, minutes),
      `SUMMARY:${escaped(title)}`,
      ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
      ...(text === undefined ? [] : [`DESCRIPTION:${escaped(text)}`]),
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
  `${dayOnly(on)}T${two(Math.floor(at / 60))}${two(at % 60)}00`

const two = (count: number): string => String(count).padStart(2, '0')

const dayOnly = (on: PlainDate): string => on.replaceAll('-', '')

function spanOf({ on, at }: CalendarEvent['time'], minutes: number): readonly string[] {
  if (at === null) return [`DTSTART;VALUE=DATE:${dayOnly(on)}`]
  return [`DTSTART:${stamp({ on, at })}`, `DTEND:${stamp(later({ on, at }, minutes))}`]
}

function later({ on, at }: WallTime, minutes: number): WallTime {
  const end = at + minutes
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
