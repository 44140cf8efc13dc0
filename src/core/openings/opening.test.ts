import { describe, expect, test } from 'vitest'
import {
  box,
  dana,
  erlan,
  friday,
  letter,
  letterId,
  marat,
  monday,
  move,
  opening,
  otherBox,
  publication,
  saturday,
  saule,
  stranger,
  tuesday,
} from '../../../test/core-cast.ts'
import { foundedLog, openedLog, publishedLog, type TestLog } from '../../../test/core-log.ts'
import { addDays, type PlainDate, type WallTime } from '../calendar/plain-date.ts'
import { boxOf } from '../log/board.ts'
import { isOpened } from '../log/threads.ts'
import type { BoxState } from './box.ts'
import { planOf } from './opening.ts'
import { planStatus } from './plan-status.example.ts'
import { farthestMoveDays, plannedBetween, type Plan } from './plan.ts'

function boxIn(log: TestLog): BoxState {
  const state = boxOf(log.board, box)
  if (state === null) throw new RangeError('no such box')
  return state
}

function planIn(log: TestLog): Plan {
  const plan = planOf(boxIn(log))
  if (plan === null) throw new RangeError('not published')
  return plan
}

const statusIn = (log: TestLog) =>
  planStatus(planIn(log), boxIn(log).lastOpening?.planned ?? null, { on: log.today, at: log.at })

const plannedIn = (log: TestLog, from: PlainDate, to: PlainDate): readonly WallTime[] =>
  plannedBetween(planIn(log), from, to)

describe('an opening', () => {
  test('of the planned hour is held by a member who is present', () => {
    const log = openedLog()
    const planned = { on: friday, at: 900 }
    expect(boxIn(log).lastOpening).toMatchObject({ on: friday, planned, by: marat, ordinary: 0 })
    expect(statusIn(log).due).toBeNull()
  })

  test('of a box that nobody knows is refused', () => {
    expect(openedLog().refusal(opening(marat, friday, { box: otherBox }))).toBe('unknown-box')
  })

  test('waits for the box to be published', () => {
    const log = foundedLog()
    log.write(publication(marat))
    expect(log.refusal(opening(marat, friday))).toBe('box-is-not-published')
  })

  test('is written by somebody who is there', () => {
    const log = publishedLog()
    log.at = 900
    const ofOthers = opening(marat, friday, { present: [dana] })
    expect(log.refusal(ofOthers)).toBe('written-by-somebody-else')
  })

  test('names nobody who has no seat; the reserve may watch, but not open', () => {
    const log = publishedLog()
    log.at = 900
    expect(log.refusal(opening(marat, friday, { present: [marat, stranger] }))).toBe('not-a-member')
    expect(log.refusal(opening(marat, friday, { present: [marat, erlan] }))).toBeNull()
    expect(log.refusal(opening(erlan, friday))).toBe('not-a-member')
  })

  test('names everybody once', () => {
    expect(() =>
      publishedLog().entry(opening(marat, friday, { present: [marat, marat] })),
    ).toThrow()
  })

  test('is not held for an hour that has not come', () => {
    const log = publishedLog()
    log.at = 899
    expect(log.refusal(opening(marat, friday))).toBe('not-planned')
    log.at = 900
    expect(log.refusal(opening(marat, friday))).toBeNull()
  })

  test('is for no day after that of its entry, so that whoever reads the log can check it', () => {
    const log = publishedLog()
    Object.assign(log, { today: monday, at: 900 })
    const onSunday = { ...opening(marat, monday), on: addDays(monday, -1) }
    expect(log.refusal(onSunday)).toBe('not-planned')
    expect(log.refusal({ ...opening(marat, monday), on: tuesday })).toBeNull()
  })

  test('of the same hour by two members at once covers what came in between', () => {
    const log = openedLog()
    log.write(letter(2))
    log.write(opening(saule, friday))
    expect(isOpened(log.board, log.thread(letterId(2)))).toBe(true)
    expect(statusIn(log)).toMatchObject({ due: null, next: { on: monday, at: 900 } })
  })

  test('outside the plan, before the hour, does not swallow the planned one', () => {
    const log = publishedLog()
    log.at = 660
    log.write(letter(1))
    log.write(opening(saule, friday, { at: 660 }))
    log.at = 900
    expect(statusIn(log).due).toEqual({ on: friday, at: 900 })
    log.write(letter(2))
    expect(isOpened(log.board, log.thread(letterId(2)))).toBe(false)
    log.write(opening(marat, friday))
    expect(isOpened(log.board, log.thread(letterId(2)))).toBe(true)
    expect(statusIn(log)).toMatchObject({ due: null, missed: null })
  })

  test('may be the second of a day', () => {
    const log = openedLog()
    log.at = 1000
    log.write(opening(saule, friday, { at: 1000 }))
    expect(statusIn(log)).toMatchObject({ due: null, next: { on: monday, at: 900 } })
  })

  test('held the day after for the one missed leaves the next one planned', () => {
    const log = publishedLog()
    log.today = tuesday
    log.at = 600
    expect(statusIn(log)).toMatchObject({ due: { on: monday, at: 900 }, missed: { on: monday } })
    log.write(opening(marat, monday))
    expect(statusIn(log)).toMatchObject({ due: null, missed: null })
    log.at = 900
    expect(statusIn(log).due).toEqual({ on: tuesday, at: 900 })
  })

  test('by a stale screen opens, and does not offer a later one again', () => {
    const log = publishedLog()
    log.today = tuesday
    log.at = 900
    log.write(opening(marat, tuesday))
    log.write(letter(1))
    log.write(opening(saule, monday))
    expect(isOpened(log.board, log.thread(letterId(1)))).toBe(true)
    expect(statusIn(log)).toMatchObject({ due: null, missed: null })
  })
})

describe('a move', () => {
  test('changes one opening and no other', () => {
    const log = publishedLog()
    log.write(move([monday, 900], [tuesday, 600]))
    expect(plannedIn(log, saturday, tuesday)).toEqual([
      { on: tuesday, at: 600 },
      { on: tuesday, at: 900 },
    ])
    expect(plannedIn(log, addDays(friday, 10), addDays(friday, 10))).toHaveLength(1)
  })

  test('moved again is one move, and moved back is none', () => {
    const log = publishedLog()
    log.write(move([monday, 900], [tuesday, 600]))
    log.write(move([tuesday, 600], [saturday, 600]))
    expect(boxIn(log).moves).toEqual([
      { from: { on: monday, at: 900 }, to: { on: saturday, at: 600 } },
    ])
    log.write(move([saturday, 600], [monday, 900]))
    expect(boxIn(log).moves).toEqual([])
    expect(plannedIn(log, saturday, tuesday).map(({ on }) => on)).toEqual([monday, tuesday])
  })

  test('of a box that nobody knows, or not published yet, is refused', () => {
    const log = foundedLog()
    const draft = move([monday, 900], [tuesday, 600])
    expect(log.refusal(draft)).toBe('unknown-box')
    log.write(publication(marat))
    expect(log.refusal(draft)).toBe('box-is-not-published')
  })

  test('is of a planned opening', () => {
    const log = publishedLog()
    expect(log.refusal(move([saturday, 900], [tuesday, 600]))).toBe('not-planned')
    expect(log.refusal(move([monday, 901], [tuesday, 600]))).toBe('not-planned')
  })

  test('is of an opening not held yet', () => {
    const log = openedLog()
    expect(log.refusal(move([friday, 900], [saturday, 600]))).toBe('already-opened')
  })

  test('comes before the hour: what was missed stays missed', () => {
    const log = publishedLog()
    const draft = move([friday, 900], [saturday, 600])
    expect(log.refusal(draft)).toBeNull()
    log.at = 900
    expect(log.refusal(draft)).toBe('cannot-be-moved-so')
  })

  test('comes before the hour at which it stands, where its own day was a day off', () => {
    const log = publishedLog()
    const { header, ...draft } = move([friday, 900], [tuesday, 600])
    const stands = { on: monday, at: 900 }
    const late = { ...draft, header: { ...header, stands } }
    Object.assign(log, { today: saturday, at: 600 })
    expect(log.refusal({ ...draft, header })).toBe('cannot-be-moved-so')
    log.write(late)
    expect(boxIn(log).moves).toEqual([{ from: header.from, to: header.to, stood: stands }])
    log.write(move([tuesday, 600], [tuesday, 660]))
    expect(boxIn(log).moves).toMatchObject([{ from: header.from, stood: stands }])
  })

  test('does not come after it, nor a month after its own day', () => {
    const log = publishedLog()
    const { header, ...draft } = move([friday, 900], [tuesday, 600])
    Object.assign(log, { today: saturday, at: 600 })
    for (const stands of [
      { on: saturday, at: 600 },
      { on: addDays(friday, farthestMoveDays + 1), at: 900 },
    ])
      expect(log.refusal({ ...draft, header: { ...header, stands } })).toBe('cannot-be-moved-so')
  })

  test('does not end in the past, by the clock nor by the day of its entry', () => {
    const log = publishedLog()
    const tomorrows = { ...move([monday, 900], [friday, 1000]), on: saturday }
    expect(log.refusal(tomorrows)).toBe('cannot-be-moved-so')
    expect(log.refusal(move([monday, 900], [friday, 600]))).toBe('cannot-be-moved-so')
    expect(log.refusal(move([monday, 900], [friday, 601]))).toBeNull()
  })

  test('does not end on another opening: two would become one', () => {
    const log = publishedLog()
    expect(log.refusal(move([monday, 900], [tuesday, 900]))).toBe('cannot-be-moved-so')
    expect(log.refusal(move([monday, 900], [monday, 900]))).toBe('cannot-be-moved-so')
  })

  test('ends within a month of the day that the plan names, however often it is repeated', () => {
    const log = publishedLog()
    const [last, beyond] = [
      addDays(monday, farthestMoveDays),
      addDays(monday, farthestMoveDays + 1),
    ]
    expect(log.refusal(move([monday, 900], [beyond, 600]))).toBe('cannot-be-moved-so')
    log.write(move([monday, 900], [last, 600]))
    expect(log.refusal(move([last, 600], [beyond, 600]))).toBe('cannot-be-moved-so')
  })

  test('is a member’s word, not that of the reserve', () => {
    const draft = { ...move([monday, 900], [tuesday, 600]), by: erlan }
    expect(publishedLog().refusal(draft)).toBe('not-a-member')
  })

  test('is known to the end: the moved opening is due at its new hour', () => {
    const log = publishedLog()
    log.write(move([monday, 900], [tuesday, 600]))
    Object.assign(log, { today: monday, at: 950 })
    expect(statusIn(log).next).toEqual({ on: tuesday, at: 600 })
    Object.assign(log, { today: tuesday, at: 600 })
    expect(statusIn(log).due).toEqual({ on: tuesday, at: 600 })
    log.write(opening(dana, tuesday, { at: 600 }))
    expect(statusIn(log)).toMatchObject({ due: null, next: { on: tuesday, at: 900 } })
  })
})
