import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  answer,
  box,
  closing,
  confirmation,
  dana,
  erlan,
  followUp,
  friday,
  letter,
  marat,
  monday,
  move,
  opening,
  publication,
  registration,
  rosterDraft,
  rules,
  saturday,
  saule,
  stranger,
  tuesday,
} from '../../../test/core-cast.ts'
import { foundedLog, openedLog, publishedLog, type TestLog } from '../../../test/core-log.ts'
import { addDays } from '../calendar/plain-date.ts'
import type { MemberId } from '../ids.ts'
import { boxOf } from '../log/board.ts'
import { boxConfirmations, BoxRules, type BoxState } from './box.ts'

function boxIn(log: TestLog): BoxState {
  const state = boxOf(log.board, box)
  if (state === null) throw new RangeError('no such box')
  return state
}

/** A new version of the roster, signed by everyone it needs. */
function changeRoster(log: TestLog, members: readonly MemberId[]): void {
  const next = log.write(rosterDraft(log, marat, members))
  for (const person of [dana, saule, erlan, stranger]) {
    if (log.board.proposedRoster === null) return
    if (log.refusal(confirmation(next, person)) === null) log.write(confirmation(next, person))
  }
}

test('an answer is promised within 1 to 60 working days', () => {
  const parses = (days: number) => v.is(BoxRules, { ...rules, answerWorkingDays: days })
  expect([0, 1, 60, 61, 1.5].map(parses)).toEqual([false, true, true, false, false])
})

describe('a publication', () => {
  test('is in force when two others have signed under it, on the day of the last signature', () => {
    const log = foundedLog()
    const published = log.write(publication(marat))
    log.today = monday
    log.write(confirmation(published, dana))
    expect(boxIn(log)).toMatchObject({ published: null, proposed: { confirmedBy: [dana] } })
    log.today = tuesday
    log.write(confirmation(published, saule))
    expect(boxIn(log)).toMatchObject({ published: { rules, on: tuesday }, proposed: null })
  })

  test('needs one other where there are two members, and never nobody', () => {
    expect([2, 3, 4, 9].map(boxConfirmations)).toEqual([1, 2, 2, 2])
    const log = foundedLog()
    changeRoster(log, [marat, dana])
    log.write(confirmation(log.write(publication(marat)), dana))
    expect(boxIn(log).published?.confirmedBy).toEqual([dana])
  })

  test('of the same rules a second time says nothing', () => {
    const log = foundedLog()
    log.write(publication(marat))
    expect(log.refusal(publication(saule))).toBe('already-published')
    expect(publishedLog().refusal(publication(saule))).toBe('already-published')
  })

  test('of the same hours by a newer regulation says something', () => {
    expect(publishedLog().refusal(publication(saule, { regulation: 2 }))).toBeNull()
  })

  test('replaces the one that waits, with its signatures', () => {
    const log = foundedLog()
    const first = log.write(publication(marat))
    log.write(confirmation(first, dana))
    const second = log.write(publication(saule, { at: 720 }))
    expect(log.refusal(confirmation(first, erlan))).toBe('unknown-entry')
    expect(log.refusal(confirmation(first, saule))).toBe('unknown-entry')
    log.write(confirmation(second, dana))
    expect(boxIn(log).published).toBeNull()
    log.write(confirmation(second, marat))
    expect(boxIn(log).published?.rules.at).toBe(720)
  })

  test('keeps the rules in force until the new ones are signed', () => {
    const log = publishedLog()
    log.write(publication(marat, { at: 720 }))
    expect(boxIn(log)).toMatchObject({ published: { rules: { at: 900 } } })
  })

  test('keeps what was promised for a day ahead, and forgets moves that are over', () => {
    const log = publishedLog()
    log.write(move([monday, 900], [saturday, 600]))
    log.write(move([tuesday, 900], [addDays(friday, 9), 600]))
    log.today = tuesday
    const next = log.write(publication(marat, { at: 720 }))
    for (const person of [dana, saule]) log.write(confirmation(next, person))
    expect(boxIn(log).moves.map(({ to }) => to.on)).toEqual([addDays(friday, 9)])
  })

  test('is not for the reserve to write or to sign under', () => {
    const log = foundedLog()
    expect(log.refusal(publication(erlan))).toBe('not-a-member')
    const published = log.write(publication(marat))
    expect(log.refusal(confirmation(published, erlan))).toBe('not-a-member')
  })
})

describe('after a change of the roster', () => {
  test('the signature of somebody removed counts no more', () => {
    const log = foundedLog()
    const published = log.write(publication(marat))
    log.write(confirmation(published, dana))
    changeRoster(log, [marat, saule, erlan])
    log.write(confirmation(published, saule))
    expect(boxIn(log).published).toBeNull()
    log.write(confirmation(published, erlan))
    expect(boxIn(log).published?.entry).toBe(published.id)
  })

  test('what has enough signatures of those who stay comes into force at once', () => {
    const log = foundedLog()
    const published = log.write(publication(marat))
    log.write(confirmation(published, dana))
    log.today = monday
    changeRoster(log, [marat, dana])
    expect(boxIn(log).published).toMatchObject({ entry: published.id, on: monday })
  })

  test('who was removed cannot sign, publish or open', () => {
    const log = publishedLog()
    const waiting = log.write(publication(marat, { at: 720 }))
    changeRoster(log, [marat, dana])
    expect(log.refusal(confirmation(waiting, saule))).toBe('not-a-member')
    expect(log.refusal(publication(saule, { at: 700 }))).toBe('not-a-member')
    log.today = monday
    expect(log.refusal(opening(saule, friday))).toBe('not-a-member')
    expect(log.refusal(opening(marat, friday, { present: [marat, saule] }))).toBe('not-a-member')
  })

  test('whatever the order, a box is published by members of the day alone', () => {
    const anybody = fc.constantFrom(dana, marat, saule, erlan)
    const rosters = fc.constantFrom(
      [marat, saule, erlan],
      [marat, dana],
      [dana, marat, saule, erlan],
    )
    const steps = fc.array(fc.oneof(anybody, rosters), { maxLength: 12 })
    fc.assert(
      fc.property(steps, (order) => {
        const log = foundedLog()
        const published = log.write(publication(marat))
        for (const step of order) {
          if (typeof step !== 'string') changeRoster(log, step)
          else if (log.refusal(confirmation(published, step)) === null)
            log.write(confirmation(published, step))
          const members = log.board.rosters.at(-1)?.members ?? []
          const waiting = boxIn(log).proposed
          if (waiting === null) return
          const signed = members.filter((one) => [marat, ...waiting.confirmedBy].includes(one))
          expect(signed.length).toBeLessThan(Math.min(3, members.length))
        }
      }),
    )
  })
})

describe('a closing', () => {
  function closed(): TestLog {
    const log = openedLog()
    const entry = log.write(closing(marat))
    for (const person of [dana, saule]) log.write(confirmation(entry, person))
    return log
  }

  test('is in force when two others have signed under it', () => {
    const log = openedLog()
    const entry = log.write(closing(marat))
    log.write(confirmation(entry, dana))
    expect(boxIn(log).closed).toBeNull()
    log.today = monday
    log.write(confirmation(entry, saule))
    expect(boxIn(log).closed).toMatchObject({ entry: entry.id, on: monday })
  })

  test('of a box that nobody knows, or nobody published, is refused', () => {
    const log = foundedLog()
    expect(log.refusal(closing(marat))).toBe('unknown-box')
    log.write(publication(marat))
    expect(log.refusal(closing(marat))).toBe('box-is-not-published')
  })

  test('is proposed once', () => {
    const log = publishedLog()
    log.write(closing(marat))
    expect(log.refusal(closing(saule))).toBe('already-closed')
  })

  test('is the end: no rules are published and none that waited are signed', () => {
    const log = openedLog()
    const waiting = log.write(publication(marat, { at: 720 }))
    const entry = log.write(closing(marat))
    for (const person of [dana, saule]) log.write(confirmation(entry, person))
    expect(log.refusal(publication(marat, { at: 700 }))).toBe('already-closed')
    expect(log.refusal(confirmation(waiting, dana))).toBe('unknown-entry')
    expect(log.refusal(confirmation(entry, dana))).toBe('unknown-entry')
    expect(boxIn(log).published?.rules.at).toBe(900)
  })

  test('ends no thread: what is in the box is opened, registered and answered', () => {
    const log = closed()
    log.write(registration(1, 1))
    log.write(answer(1))
    log.write(followUp(1))
    log.write(letter(2))
    log.today = monday
    log.at = 900
    log.write(opening(dana, monday))
    expect(boxIn(log).lastOpening?.on).toBe(monday)
    log.write(registration(2, 2))
  })
})
