import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { boxId, entryId, recordId, type EntryId } from '#core/ids.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { emptyQueue, nextToSend, putInQueue, triedAgain, type Waiting } from './queue.ts'
import { bytesOfThing, idOfThing, openingOf, thingIn, type UnsentThing } from './thing.ts'

const id = (letter: string) => `${letter.repeat(21)}A`
const box = boxId(id('B'))
const held = { on: plainDate('2026-11-24'), at: 720 }
const openingWith = (entry: EntryId): PaperOpening => ({
  kind: 'opening',
  box,
  entry,
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
})

const record = recordId(id('R'))
const opened = (entry: EntryId): UnsentThing => ({
  kind: 'opening',
  record,
  opening: openingWith(entry),
})
const finished = (entry: EntryId): UnsentThing => ({
  ...opened(entry),
  kind: 'all-entered',
  record,
  opening: openingWith(entry),
})
const sheet = (opening: EntryId, n: number): UnsentThing => ({
  kind: 'sheet',
  sheet: {
    box,
    opening,
    sheet: n,
    takenOut: held,
    text: 'Асханада тамақ суық',
    brief: 'Асхана туралы',
    isAnonymous: true,
    excluded: [],
    onlyFor: null,
    code: null,
    mark: '24.11-1',
    lang: 'kk',
    dueOn: null,
  },
})
const first = entryId(id('E'))
const second = entryId(id('F'))

const waitingFor = (thing: UnsentThing): Waiting => ({
  thing,
  photos: [],
  keptAt: 0,
  isKept: true,
  refused: null,
})
const queueOf = (things: readonly UnsentThing[], refused: readonly UnsentThing[] = []) => {
  const queue = emptyQueue()
  for (const thing of things)
    putInQueue(queue, {
      ...waitingFor(thing),
      refused: refused.includes(thing) ? 'not-planned' : null,
    })
  return queue
}

test('a thing reads again as it was written', () => {
  for (const thing of [opened(first), sheet(first, 2), finished(first)])
    expect(thingIn(bytesOfThing(thing))).toEqual(thing)
  expect(thingIn(new TextEncoder().encode('{"v":2}'))).toBeNull()
})

test('the same sheet entered again takes the place of the first', () => {
  const queue = queueOf([opened(first), sheet(first, 1), sheet(first, 1)])
  expect([...queue.things.keys()]).toEqual([idOfThing(opened(first)), idOfThing(sheet(first, 1))])
})

test('the sheets of a refused opening wait, those of another go', () => {
  const stuck = opened(first)
  const { things } = queueOf([stuck, sheet(first, 1), sheet(second, 1)], [stuck])
  expect(nextToSend(things)?.thing).toEqual(sheet(second, 1))
})

test('one refused sheet holds up only the end of its opening', () => {
  const stuck = sheet(first, 1)
  const { things } = queueOf([stuck, sheet(first, 2), finished(first)], [stuck])
  expect(nextToSend(things)?.thing).toEqual(sheet(first, 2))
  things.delete(idOfThing(sheet(first, 2)))
  expect(nextToSend(things)).toBeNull()
})

test('what a clock refused is tried again before its sheets, what a rule refused is not', () => {
  const [late, wrong] = [opened(first), opened(second)]
  const queue = queueOf([late, sheet(first, 1), wrong, sheet(second, 1)], [late, wrong])
  putInQueue(queue, { ...waitingFor(late), refused: 'clock-is-wrong' })
  const again = triedAgain(queue.things)
  expect([...again]).toEqual([idOfThing(late)])
  expect(nextToSend(queue.things, again)?.thing).toEqual(late)
  expect(nextToSend(queue.things)).toBeNull()
})

test('whatever waits is sent once, an opening before its sheets, its end after them', () => {
  const pieces = [first, second].flatMap((entry) => [
    opened(entry),
    sheet(entry, 1),
    sheet(entry, 2),
    finished(entry),
  ])
  fc.assert(
    fc.property(fc.subarray(pieces), (things) => {
      const queue = queueOf(things)
      const sent: UnsentThing[] = []
      for (let next: Waiting | null; (next = nextToSend(queue.things));) {
        sent.push(next.thing)
        queue.things.delete(idOfThing(next.thing))
      }
      expect(new Set(sent.map(idOfThing)).size).toBe(things.length)
      for (const [at, thing] of sent.entries()) {
        const earlier = sent.slice(0, at).filter((one) => openingOf(one) === openingOf(thing))
        if (thing.kind === 'opening') expect(earlier).toEqual([])
        expect(earlier.some(({ kind }) => kind === 'all-entered')).toBe(false)
      }
    }),
    { numRuns: 100 },
  )
})
