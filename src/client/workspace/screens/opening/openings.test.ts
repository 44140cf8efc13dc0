import { expect, test } from 'vitest'
import { untouchedCalendar } from '#core/calendar/calendar-changed.ts'
import { calendarOfCountry } from '#core/calendar/calendar-of.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import { boxId, entryId, hash } from '#core/ids.ts'
import type { BoxState } from '#core/openings/box.ts'
import type { OpeningDays } from '#core/openings/opening-days.ts'
import type { BoardEvent } from '../../session/api.ts'
import { dana, exampleId, marat } from '../letters/letter.example.ts'
import { exampleOpening } from './opening.example.ts'
import { openingStrip } from './openings.ts'

const nothing = hash('A'.repeat(43))
const noon = (text: string) => ({ on: plainDate(text), at: 720 })
const id = boxId(exampleId(50))
const box: BoxState = {
  box: id,
  published: {
    entry: entryId(exampleId(60)),
    leaf: nothing,
    by: marat,
    confirmedBy: [dana],
    on: plainDate('2026-11-10'),
    regulation: 1,
    rules: { box: id, days: [2, 5], at: 720, answerWorkingDays: 5 },
  },
  proposed: null,
  closing: null,
  closed: null,
  moves: [],
  lastOpening: null,
}
const opened = (index: number, text: string, ordinary: number): BoardEvent => ({
  index,
  on: plainDate(text),
  by: dana,
  kind: 'box-opened',
  opening: exampleOpening(id, noon(text), ordinary),
})
const days: OpeningDays = {
  calendar: calendarOfCountry('KZ', 5, untouchedCalendar),
  onDayOff: 'next-working-day',
  season: { kind: 'all-year' },
}
const tuesday = { on: plainDate('2026-11-24'), at: 600 }

test('the strip shows what each planned opening found, which were missed, and what comes', () => {
  const events = [opened(9, '2026-11-20', 3), opened(5, '2026-11-10', 0)]
  expect(openingStrip(box, events, days, tuesday).map(({ mark }) => mark)).toEqual([
    'empty',
    'missed',
    'missed',
    'letters',
    'planned',
    'planned',
  ])
})

test('an opening that was made up for shows what it found, and when', () => {
  const heldOn = plainDate('2026-11-19')
  const opening = exampleOpening(id, noon('2026-11-17'), 2, { heldOn })
  const strip = openingStrip(box, [{ ...opened(6, '2026-11-19', 2), opening }], days, tuesday)
  const late = strip.find(({ lateOn }) => lateOn !== null)
  expect(late).toMatchObject({ time: noon('2026-11-17'), mark: 'letters', lateOn: heldOn })
})

test('an opening whose hour has come is due until the day ends, then missed', () => {
  const last = (at: { on: typeof tuesday.on; at: number }) =>
    openingStrip(box, [], days, at).findLast(({ mark }) => mark !== 'planned')?.mark
  expect(last({ ...tuesday, at: 720 })).toBe('due')
  expect(last({ on: plainDate('2026-11-25'), at: 0 })).toBe('missed')
})

test('the strip has as many places as asked for', () => {
  const december = { on: plainDate('2026-12-31'), at: 800 }
  expect(openingStrip(box, [], days, december, 6)).toHaveLength(6)
})

test('a box that is not published has no strip', () => {
  expect(openingStrip({ ...box, published: null }, [], days, tuesday)).toEqual([])
})
