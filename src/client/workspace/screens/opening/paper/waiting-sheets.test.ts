import { expect, test } from 'vitest'
import { sheetId } from '#core/appeals/sheet.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import { boxId, entryId, recordId, threadId } from '#core/ids.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { lockedState } from '../../../session/state.ts'
import { exampleLetter } from '../../letters/letter.example.ts'
import { countWaiting, markOf, openingsToEnter, sheetsOf } from './waiting-sheets.ts'

const id = (letter: string) => `${letter.repeat(21)}A`
const held = { on: plainDate('2026-11-24'), at: 720 }
const record = recordId(id('R'))
const opening: PaperOpening = {
  kind: 'opening',
  box: boxId(id('B')),
  entry: entryId(id('E')),
  planned: held,
  held,
  present: [{ name: 'Дана Ахметова', post: 'psychologist' }],
  absent: [],
  sealFound: null,
  damage: '',
  letters: 3,
  junk: 0,
  newSeal: null,
  next: null,
  note: '',
}
const unsent = {
  id: 'opening',
  thing: { kind: 'opening', record, opening },
  photos: 0,
  keptAt: 0,
  isKept: true,
  refused: null,
} as const
const state = { ...lockedState('https://school.example'), unsent: [unsent] }
const first = exampleLetter(7, { thread: threadId(sheetId(opening.entry, 1)) })

test('an opening that was not sent yet can be entered already', () => {
  expect(openingsToEnter(state)).toEqual([{ kind: 'opening', record, opening }])
  expect(countWaiting(state, opening)).toBe(3)
})

test('a letter that this person reads is entered, the others wait', () => {
  const kinds = sheetsOf({ ...state, letters: [first] }, opening).map(({ kind }) => kind)
  expect(kinds).toEqual(['entered', 'waits', 'waits'])
})

test('what was entered for others only waits for nobody', () => {
  const sheetsOfOthers = new Set([threadId(sheetId(opening.entry, 3))])
  const seen = { ...state, letters: [first], sheetsOfOthers }
  expect(sheetsOf(seen, opening).map(({ kind }) => kind)).toEqual(['entered', 'waits', 'by-others'])
  expect(countWaiting(seen, opening)).toBe(1)
})

test('nothing waits once all are entered', () => {
  const finished = { ...opening, entered: { numbers: ['1'] } }
  const done = { ...unsent, thing: { kind: 'opening', record, opening: finished } } as const
  expect(openingsToEnter({ ...state, unsent: [done] })).toEqual([])
  expect(sheetsOf(state, finished).map(({ kind }) => kind)).toEqual([
    'by-others',
    'by-others',
    'by-others',
  ])
})

test('the mark says the day and which letter it is', () => {
  expect(markOf(opening, 2)).toBe('24.11-2')
})
