import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { entryId } from '#core/ids.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { BoardEvent } from '../../../session/api.ts'
import { box, dana, exampleId, exampleLetter, exampleNumber } from '../../letters/letter.example.ts'
import { exampleOpening } from '../opening.example.ts'
import { lacksNumbers, withNumbers } from './numbers-of.ts'

const on = plainDate('2026-11-24')
const held = { on, at: 720 }
const entry = entryId(exampleId(61))
const opening: PaperOpening = {
  kind: 'opening',
  box,
  entry,
  planned: held,
  held,
  present: [{ name: 'Дана Ахметова', post: 'psychologist', member: dana }],
  absent: [],
  sealFound: null,
  damage: '',
  letters: 2,
  junk: 0,
  newSeal: null,
  next: null,
  note: '',
}
const event = (index: number, id: string): BoardEvent => ({
  index,
  on,
  by: dana,
  kind: 'box-opened',
  opening: exampleOpening(box, held, 2, { entry: entryId(id) }),
})
const received = (index: number) => ({ index, leaf: exampleLetter(1).state.received.leaf, on })
const events = [event(30, entry), event(20, exampleId(60))]

test('an electronic opening has the numbers of the letters that it found, and of no other', () => {
  const registered = (id: number, at: number, number: number) =>
    exampleLetter(id, { received: received(at), registration: exampleNumber(number, '2026-12-01') })
  const letters = [registered(1, 25, 8), registered(2, 24, 7), registered(3, 15, 6)]
  expect(withNumbers({ letters, events }, opening)).toMatchObject({
    entered: { numbers: ['7', '8'] },
    anonymous: 0,
  })
})

test('an opening on paper has the numbers that its letters were given after it was written down', () => {
  const taken = { by: dana, way: 'paper', opening: entry, sheet: 1 } as const
  const entered = (id: number, number: number | null) =>
    exampleLetter(id, {
      received: received(40 + id),
      entered: { ...taken, sheet: id },
      registration: number === null ? null : exampleNumber(number, '2026-12-01'),
    })
  const ended: PaperOpening = { ...opening, entered: { numbers: ['4'] } }
  const some = { letters: [entered(1, 4), entered(2, null)], events }
  expect(withNumbers(some, ended).entered).toEqual({ numbers: ['4'] })
  expect(lacksNumbers(some, ended)).toBe(true)
  const all = { letters: [entered(1, 4), entered(2, 5)], events }
  expect(withNumbers(all, ended).entered).toEqual({ numbers: ['4', '5'] })
  expect(lacksNumbers(all, ended)).toBe(false)
  // Whoever has a key since yesterday opens none of them.
  expect(withNumbers({ letters: [], events }, ended)).toEqual(ended)
})

test('of a letter that somebody may not read, or that said danger now, nothing is said', () => {
  const registration = exampleNumber(7, '2026-12-01')
  const letters = [
    { ...exampleLetter(1, { received: received(25), registration }), isRestricted: true },
    exampleLetter(2, { received: received(26), registration, urgentAt: 1 }),
  ]
  const seen = withNumbers({ letters, events }, opening)
  expect(seen.entered).toEqual({ numbers: [] })
  expect(seen.anonymous).toBeUndefined()
})
