import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answer,
  closing,
  confirmation,
  dana,
  erlan,
  founding,
  friday,
  hashOf,
  letter,
  letterId,
  marat,
  opening,
  publication,
  registration,
  rosterDraft,
  saule,
  stranger,
  type Draft,
} from '../../../test/core-cast.ts'
import { attempts, live } from '../../../test/core-life.ts'
import { foundedLog, openedLog, publishedLog, TestLog } from '../../../test/core-log.ts'
import { addDays, plainDate } from '../calendar/plain-date.ts'
import { refuse, rules } from './admission.ts'
import { threadOfEntry } from './entries.ts'

const thread = letterId(1)
const note = (by = marat): Draft => ({ kind: 'note-added', by, header: { thread } })
const recovery = (by = marat): Draft => ({ kind: 'key-recovered', by, header: { way: 'card' } })

/** Freezes `value` and everything in it, so that writing into it throws. */
function frozen<T>(value: T): T {
  if (value instanceof Map) {
    for (const inner of value.values()) frozen(inner)
    return value
  }
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) frozen(inner)
  return value
}

test('the story from the founding to the answer is let in as it is told', () => {
  const log = openedLog()
  log.write({ kind: 'letter-first-read', by: marat, header: { thread } })
  log.write(registration(1, 1))
  const given = log.write(answer(1))
  log.write({ kind: 'answer-read', by: 'author', header: { thread, answer: given.id } })
  log.write(note(saule))
  log.write(recovery(dana))
  expect(log.thread(thread)).toMatchObject({
    registration: { number: 1 },
    firstRead: { by: marat },
  })
})

test('the rules have names that say them', () => {
  expect(Object.keys(rules)).toEqual([
    'aDateIsAtMostOneDayOff',
    'onlyPeopleOnTheRosterSign',
    'onlyPeopleWithSlotsWriteAboutLetters',
    'onlyMembersDecideForTheCommission',
    'onlyPeopleOnTheRosterArePresent',
    'aThreadMustBeKnown',
  ])
})

describe('a date', () => {
  test('may be yesterday’s or tomorrow’s, no other day’s', () => {
    const log = foundedLog()
    const refusals = [-2, -1, 0, 1, 2].map((days) =>
      log.refusal({ ...recovery(), on: addDays(log.today, days) }),
    )
    expect(refusals).toEqual(['clock-is-wrong', null, null, null, 'clock-is-wrong'])
  })

  test('a day off still numbers in its own year', () => {
    const log = openedLog()
    log.today = addDays(friday, 41)
    expect(log.today).toBe('2026-12-31')
    const on = addDays(log.today, 1)
    expect(log.refusal({ ...registration(1, 1, { dueOn: on }), on })).toBe('clock-is-wrong')
    expect(log.refusal({ ...registration(1, 1, { period: 2027, dueOn: on }), on })).toBeNull()
  })
})

describe('who may sign', () => {
  test('a member everything, the reserve what is about a letter, a stranger nothing', () => {
    const log = openedLog()
    expect([marat, erlan, stranger].map((by) => log.refusal(note(by)))).toEqual([
      null,
      null,
      'not-a-member',
    ])
    expect(log.refusal(recovery(erlan))).toBeNull()
    for (const draft of [publication(erlan), closing(erlan), opening(erlan, friday)])
      expect(log.refusal(draft)).toBe('not-a-member')
  })

  test('nobody before the genesis is signed', () => {
    const log = new TestLog()
    log.write(rosterDraft(log, marat, [dana, marat]))
    for (const draft of [recovery(dana), publication(dana), opening(dana, friday)])
      expect(log.refusal(draft)).toBe('not-a-member')
  })

  test('somebody removed neither reads, registers nor answers from then on', () => {
    const log = openedLog()
    const next = log.write(rosterDraft(log, dana, [dana, saule]))
    log.write(confirmation(next, saule))
    for (const draft of [note(), registration(1, 1), answer(1), recovery()])
      expect(log.refusal(draft)).toBe('not-a-member')
    expect(log.refusal({ ...registration(1, 1), by: saule })).toBeNull()
  })

  test('the reserve signs under a roster, not under a box', () => {
    const log = foundedLog()
    const next = log.write(rosterDraft(log, marat, [dana, marat, saule, erlan]))
    const published = log.write(publication(marat))
    expect(log.refusal(confirmation(next, erlan))).toBeNull()
    expect(log.refusal(confirmation(published, erlan))).toBe('not-a-member')
  })
})

describe('what may be written', () => {
  test('a school is founded once', () => {
    const { kind, by, header } = founding
    expect(foundedLog().refusal({ kind, by, header })).toBe('already-founded')
  })

  test('a letter that nobody knows has no thread', () => {
    const log = openedLog()
    const unknown = { thread: letterId(9) }
    for (const draft of [
      { kind: 'note-added', by: marat, header: unknown },
      { kind: 'letter-first-read', by: marat, header: unknown },
      registration(9, 1),
      answer(9),
      { kind: 'follow-up-received', by: 'author', header: { ...unknown, bucket: 1024, parts: 0 } },
      { kind: 'answer-read', by: 'author', header: { ...unknown, answer: founding.id } },
    ] satisfies Draft[])
      expect(log.refusal(draft)).toBe('unknown-thread')
  })

  test('what the author and the server write needs no seat', () => {
    const log = foundedLog()
    expect(log.refusal(letter(1))).toBeNull()
    const header = { setting: 'box-prepared', ...publication(marat).header } as const
    const { regulation: _, ...prepared } = header
    expect(
      log.refusal({ kind: 'settings-changed', by: 'administrator', header: prepared }),
    ).toBeNull()
  })

  test('a confirmation of a thread names what stands in that thread', () => {
    const log = openedLog()
    const registered = log.write(registration(1, 1))
    expect(log.refusal(confirmation(registered, dana))).toBeNull()
    const header = { entry: registered.id, leaf: hashOf('leaf') }
    expect(log.refusal({ kind: 'confirmed', by: dana, header })).toBe('unknown-entry')
  })
})

describe('whatever people try', () => {
  test('asking changes nothing, and what is refused changes nothing', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const log = openedLog()
        for (const attempt of tried) {
          frozen(log.board)
          frozen(log.threads)
          const { board } = log
          const threads = new Map(log.threads)
          const draft = attempt(log)
          if (draft === null) continue
          const refusal = log.refusal(draft)
          expect(log.refusal(draft)).toBe(refusal)
          expect(log.board).toBe(board)
          expect(log.threads).toEqual(threads)
          if (refusal === null) log.write(draft)
        }
      }),
    )
  })

  test('the numbers of a series have no gap and begin anew with the year', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const log = openedLog()
        log.today = addDays(friday, 35)
        const next = new Map<string, number>()
        for (const { entry } of live(log, tried).written) {
          if (entry.kind !== 'letter-registered') continue
          const { series, period, number } = entry.header
          const journal = `${series} ${period}`
          expect(number).toBe(next.get(journal) ?? 1)
          expect(entry.on.startsWith(String(period))).toBe(true)
          next.set(journal, number + 1)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('whoever reads the log later, without its clock, finds nothing that the rules refuse', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const reader = new TestLog()
        for (const { entry, position } of live(publishedLog(), tried).written) {
          const id = threadOfEntry(entry)
          const refusal = refuse(entry, {
            board: reader.board,
            thread: (id && reader.threads.get(id)) ?? null,
            ...reader.recordAndNumber(entry),
            ...(entry.kind === 'letter-registered' ? { lastNumber: entry.header.number - 1 } : {}),
            today: entry.on,
            at: entry.kind === 'opening-moved' ? 0 : 1439,
          })
          expect(refusal).toBeNull()
          reader.fold(entry, position)
        }
      }),
    )
  })

  test('somebody without a seat never gets a word into the log', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const { written } = live(publishedLog(), tried)
        expect(written.filter(({ entry }) => entry.by === stranger)).toEqual([])
      }),
    )
  })
})

test('two members who take the same number get two numbers', () => {
  const log = openedLog()
  log.write(letter(2))
  log.write(opening(saule, friday, { at: 905 }))
  log.write(registration(1, 1))
  expect(log.refusal({ ...registration(2, 1), by: saule })).toBe('number-taken')
  log.write({ ...registration(2, 2), by: saule })
  expect([1, 2].map((n) => log.thread(letterId(n)).registration?.number)).toEqual([1, 2])
})

test('on 1 January the numbers begin with 1, and the old year ends where it was', () => {
  const log = openedLog()
  for (const n of [2, 3]) log.write(letter(n))
  const newYearsEve = plainDate('2026-12-31')
  const dueOn = newYearsEve
  log.today = newYearsEve
  log.write(opening(marat, friday))
  log.write(registration(1, 1, { dueOn }))
  log.today = addDays(newYearsEve, 1)
  expect(log.refusal(registration(2, 2, { period: 2027, dueOn }))).toBe('number-taken')
  expect(log.refusal(registration(2, 2, { dueOn }))).toBe('clock-is-wrong')
  log.write(registration(2, 1, { period: 2027, dueOn }))
  // Somebody whose clock is a day late still writes into the old book, under its next number.
  log.write({ ...registration(3, 2, { dueOn }), on: newYearsEve })
  const numbers = [1, 2, 3].map((n) => log.thread(letterId(n)).registration)
  expect(numbers.map((one) => [one?.number, one?.period])).toEqual([
    [1, 2026],
    [1, 2027],
    [2, 2026],
  ])
})
