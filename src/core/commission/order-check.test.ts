import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../calendar/plain-date.ts'
import { memberId, recordId } from '../ids.ts'
import { preset } from '../regulation/presets/presets.ts'
import { afterElection, afterHandover } from './change.ts'
import {
  commissionOn,
  holderOf,
  holdsOn,
  noCommission,
  type CommissionRecord,
} from './commission.ts'
import { checkOrder } from './order-check.ts'
import {
  beginOrder,
  emptyPerson,
  officesByOrder,
  withoutPerson,
  withPerson,
  type OrderDraft,
} from './order-draft.ts'

const day = plainDate('2026-09-01')
const sealed = preset('kg-commission-sealed')

/** An order of so many people, each of whom is somebody else. */
function draftOf(count: number, from = day): OrderDraft {
  let draft: OrderDraft = { ...beginOrder(noCommission, sealed, null, from), number: '45' }
  for (let n = 1; n <= count; n++) {
    const person = { ...emptyPerson('teacher', 'attends'), name: `Адам ${n}` }
    draft = withPerson(draft, noCommission, person)
  }
  return draft
}
const withOffice = (draft: OrderDraft, office: string, person: string): OrderDraft => ({
  ...draft,
  offices: draft.offices.map((one) => (one.office === office ? { ...one, person } : one)),
})
function written(draft: OrderDraft, before = noCommission): CommissionRecord {
  const { next, faults } = checkOrder(draft, before, sealed)
  if (next === null) throw new Error(JSON.stringify(faults))
  return next
}
const faultsOf = (draft: OrderDraft, before = noCommission) =>
  checkOrder(draft, before, sealed).faults.map(({ word, path }) => `${word} ${path}`)

describe('an order', () => {
  test('gives the offices that are not elected [S4-22, S3-06]', () => {
    expect(officesByOrder(sealed)).toEqual([
      { office: 'responsible' },
      { office: 'key-holder', channel: 'box' },
      { office: 'keeper' },
    ])
  })

  test('is refused beside the field that cannot be, and only there', () => {
    const [draft] = [draftOf(2)]
    const nameless = withPerson(draft, noCommission, emptyPerson('', 'reads'))
    expect(faultsOf(nameless)).toEqual([
      'name-is-missing /people/2/name',
      'post-is-missing /people/2/post',
    ])
    expect(faultsOf({ ...draft, from: '2026-02-30' })).toEqual(['not-a-day /from'])
    expect(faultsOf({ ...draft, on: '' })).toEqual(['day-of-order-is-missing /on'])
    expect(faultsOf({ ...draft, people: [] })).toEqual(['nobody-is-listed /people'])
    const [first] = draft.people
    if (first === undefined) throw new Error('nobody')
    const twice = withPerson(draft, noCommission, first)
    expect(faultsOf(twice)).toEqual(['listed-twice /people/2/name'])
    const ended = { ...draft, people: [{ ...first, until: '2026-08-01' }] }
    expect(faultsOf(ended)).toEqual(['ends-before-it-begins /people/0/until'])
  })

  test('never holds from before the last one', () => {
    const before = written(draftOf(3))
    const earlier = { ...beginOrder(before, sealed, null, day), from: addDays(day, -1) }
    expect(faultsOf(earlier, before)).toEqual(['before-the-last-order /from'])
  })

  test('says beside its field what the regulation misses, and can be written all the same [S4-21]', () => {
    const { next, lacking } = checkOrder(draftOf(4), noCommission, sealed)
    expect(next).not.toBeNull()
    expect(lacking.map(({ word }) => word)).toContain('number-is-even')
    const reader = draftOf(3)
    const people = reader.people.map((one, n) =>
      n === 1 ? { ...one, takesPart: 'reads' as const } : one,
    )
    expect(checkOrder({ ...reader, people }, noCommission, sealed).lacking).toContainEqual({
      word: 'reader-without-a-key',
      path: '/people/1/member',
    })
  })

  test('fills the seat of the responsible post with whoever is charged with it [S4-22, S3-32]', () => {
    const seat = (draft: OrderDraft) =>
      checkOrder(draft, noCommission, sealed).lacking.filter(
        ({ word, path }) => word === 'seat-is-vacant' && path === '/commission/seats/0',
      )
    expect(seat(draftOf(3))).toHaveLength(1)
    expect(seat(withOffice(draftOf(3), 'responsible', 'p2'))).toEqual([])
  })

  test('ends nobody’s election, unless they left [S4-25]', () => {
    const on = addDays(day, 10)
    const elected = {
      meeting: recordId('AAAAAAAAAAAAAAAAAAAAAA'),
      votes: { for: 3, against: 0, abstained: 0 },
    }
    const before = afterElection(written(draftOf(3)), {
      office: 'chair',
      person: 'p2',
      from: on,
      elected,
    })
    const next = { ...beginOrder(before, sealed, null, addDays(day, 20)), number: '7' }
    expect(holderOf(written(next, before), 'chair', addDays(day, 30))?.key).toBe('p2')
    const left = written(withoutPerson(next, 'p2'), before)
    expect(holderOf(left, 'chair', addDays(day, 19))?.key).toBe('p2')
    expect(holderOf(left, 'chair', addDays(day, 20))).toBeNull()
  })

  test('gives a substitute a last day, and takes it away again', () => {
    const stand = { ...emptyPerson('teacher', 'attends'), name: 'Алия Төре', substituteFor: 'p1' }
    const until = addDays(day, 30)
    const before = written(withPerson(draftOf(3), noCommission, { ...stand, until }))
    expect(commissionOn(before, until)).toHaveLength(4)
    expect(commissionOn(before, addDays(until, 1))).toHaveLength(3)
    const next = beginOrder(before, sealed, null, addDays(day, 5))
    const longer = next.people.map((one) => ({ ...one, until: '' }))
    const after = written({ ...next, people: longer, number: '8' }, before)
    expect(commissionOn(after, addDays(until, 1))).toHaveLength(4)
    expect(after.people.filter(({ name }) => name === 'Алия Төре')).toHaveLength(1)
  })

  test('begins with the people of the roster, and never with the reserve', () => {
    const person = (id: string, seat: 'member' | 'reserve' | 'attending') =>
      ({ id: memberId(id.padEnd(22, 'A')), name: `Адам ${id}`, role: 'teacher', seat }) as const
    const people = [person('a', 'member'), person('b', 'reserve'), person('c', 'attending')]
    const draft = beginOrder(noCommission, sealed, { people }, day)
    expect(draft.people.map(({ key, takesPart }) => [key, takesPart])).toEqual([
      ['p1', 'reads'],
      ['p2', 'attends'],
    ])
  })
})

describe('a handover', () => {
  test('changes who holds the key of that box from its day on; a spare key does not [S3-06]', () => {
    const before = written(withOffice(draftOf(3), 'key-holder', 'p1'))
    const on = addDays(day, 7)
    const what = { kind: 'key', channel: 'box', isSpare: false } as const
    const after = afterHandover(before, { what, to: 'p3', on })
    expect(holderOf(after, 'key-holder', addDays(on, -1))?.key).toBe('p1')
    expect(holderOf(after, 'key-holder', on)?.key).toBe('p3')
    expect(afterHandover(before, { what: { ...what, isSpare: true }, to: 'p3', on })).toBe(before)
  })

  test('leaves one holder of each thing on every day, also when it is written down late', () => {
    const hands = fc.array(
      fc.record({
        on: fc.integer({ min: 0, max: 300 }),
        to: fc.constantFrom('p1', 'p2', 'p3'),
        isJournal: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(hands, fc.integer({ min: 0, max: 400 }), (steps, look) => {
        let commission = written(draftOf(3))
        for (const { on: later, to, isJournal } of steps) {
          const on = addDays(day, later)
          const what = isJournal
            ? ({ kind: 'journal' } as const)
            : ({ kind: 'key', channel: 'box', isSpare: false } as const)
          commission = afterHandover(commission, { what, to, on })
        }
        const then = addDays(day, look)
        for (const office of ['keeper', 'key-holder'])
          expect(
            commission.offices.filter((one) => one.office === office && holdsOn(one, then)).length,
          ).toBeLessThanOrEqual(1)
      }),
    )
  })
})
