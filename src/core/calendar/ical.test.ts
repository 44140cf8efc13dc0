import { expect, test } from 'vitest'
import { plainDate } from './plain-date.ts'
import { icalOf } from './ical.ts'

const box = { key: `${'A'.repeat(21)}Q`, minutes: 30 }
const made = { on: plainDate('2026-11-21'), at: 600 }

test('an opening is an event of half an hour, by the clock on the wall', () => {
  const file = icalOf(
    [{ ...box, time: { on: plainDate('2026-11-24'), at: 720 }, title: 'Box' }],
    made,
  )
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Senim//openings//EN',
    'BEGIN:VEVENT',
    `UID:${box.key}-2026-11-24-720@senim.invalid`,
    'DTSTAMP:20261121T100000Z',
    'DTSTART:20261124T120000',
    'DTEND:20261124T123000',
    'SUMMARY:Box',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('no line is longer than 75 bytes, and a name keeps its marks', () => {
  const title = '«Сенім жәшігі», фойе; ашу уақыты он сағат отыз минут, екінші қабат'
  const time = { on: plainDate('2026-12-31'), at: 1425 }
  const file = icalOf([{ ...box, time, title }], made)
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain('SUMMARY:«Сенім жәшігі»\\, фойе\\; ашу')
  expect(file).toContain('DTEND:20270101T001500')
})

test('what has a day and no hour takes the day, and an agenda keeps its lines', () => {
  const file = icalOf(
    [
      {
        key: 'meeting',
        time: { on: plainDate('2026-11-28'), at: null },
        minutes: 60,
        title: 'Meeting',
        place: 'Room 7, second floor',
        text: '1. Letters.\n2. Report.',
      },
    ],
    made,
  )
  expect(file.split('\r\n').slice(4, -3)).toEqual([
    'UID:meeting-2026-11-28-day@senim.invalid',
    'DTSTAMP:20261121T100000Z',
    'DTSTART;VALUE=DATE:20261128',
    'SUMMARY:Meeting',
    'LOCATION:Room 7\\, second floor',
    'DESCRIPTION:1. Letters.\\n2. Report.',
  ])
})
