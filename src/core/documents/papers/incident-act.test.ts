import { expect, test } from 'vitest'
import { plainDate } from '../../calendar/plain-date.ts'
import { preset } from '../../regulation/presets/presets.ts'
import { incidentAct, type IncidentActFacts } from './incident-act.ts'

const on = plainDate('2026-11-20')

/** The name under which the act is kept: in the list of papers and as a file. */
const nameOf = (seal: IncidentActFacts['seal']): string =>
  incidentAct(
    {
      regulation: preset('kg-commission-sealed'),
      channel: 'box',
      number: '3',
      place: 'Ош',
      on,
      foundOn: on,
      foundAt: 720,
      seal,
      boxState: 'Крышка отогнута.',
      letters: 0,
      measure: 'Сообщено директору.',
      newSeal: null,
      present: [],
    },
    'ru',
  ).name

test('an act about a box whose seal is whole is not called one about the seal', () => {
  expect(nameOf({ was: '41', found: null, state: 'missing' })).toBe('Акт о нарушении пломбы № 3')
  expect(nameOf(null)).toBe('Акт о повреждении ящика № 3')
})
