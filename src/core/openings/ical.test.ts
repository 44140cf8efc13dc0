import { expect, test } from 'vitest'
import { plainDate } from '../calendar/plain-date.ts'
import { boxId } from '../ids.ts'
import { icalOf } from './ical.ts'

const box = boxId(`${'A'.repeat(21)}Q`)
const made = { on: plainDate('2026-11-21'), at: 600 }

test('an opening is an event of half an hour, by the clock on the wall', () => {
  const file = icalOf([{ box, time: { on: plainDate('2026-11-24'), at: 720 }, title: 'Box' }], made)
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Senim//openings//EN',
    'BEGIN:VEVENT',
    `UID:${box}-2026-11-24-720@senim.invalid`,
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
  const file = icalOf([{ box, time, title }], made)
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain('SUMMARY:«Сенім жәшігі»\\, фойе\\; ашу')
  expect(file).toContain('DTEND:20270101T001500')
})
