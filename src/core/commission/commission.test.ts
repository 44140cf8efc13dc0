import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate, type PlainDate } from '../calendar/plain-date.ts'
import { preset } from '../regulation/presets/presets.ts'
import { afterElection, afterOrder, nextKey, type NewOrder } from './change.ts'
import { commissionOn, holderOf, holdsOn, noCommission, type Office } from './commission.ts'
import { lackingOf } from './lacking.ts'

const day = plainDate('2026-09-01')
const order = (number: string, on = day) => ({ number, on })
const person = (key: string, name: string, post: string) => ({
  key,
  name,
  post,
  form: 'feminine' as const,
  takesPart: 'attends' as const,
})
const dana = person('p1', 'Дана Қасымова', 'psychologist')
const saule = person('p2', 'Сәуле Ибраева', 'responsible')
const gulnara = person('p3', 'Гүлнара Оспанова', 'parent-representative')
const first: NewOrder = {
  order: order('42'),
  from: day,
  people: [dana, saule, gulnara],
  offices: [{ office: 'responsible', person: 'p2' }],
}
const named = (id: string) => ({ id, name: { ky: id }, stands: 'staff' as const })
const fromPreset = preset('kg-commission-sealed')
const sealed = {
  ...fromPreset,
  posts: [...fromPreset.posts, ...['psychologist', 'social-pedagogue', 'organiser'].map(named)],
}
const wordsOf = (lacking: ReturnType<typeof lackingOf>) => lacking.map(({ word }) => word)

describe('the commission', () => {
  test('has the people of the order from its day on, and nobody before [S4-20]', () => {
    const commission = afterOrder(noCommission, first)
    expect(commissionOn(commission, addDays(day, -1))).toEqual([])
    expect(commissionOn(commission, day).map(({ name }) => name)).toEqual([
      dana.name,
      saule.name,
      gulnara.name,
    ])
    expect(holderOf(commission, 'responsible', day)?.name).toBe(saule.name)
  })

  test('keeps the names of those who left for the days on which they were there [S0-54]', () => {
    const next = plainDate('2027-02-10')
    const other = person('p4', 'Ақмарал Серікова', 'psychologist')
    const commission = afterOrder(afterOrder(noCommission, first), {
      order: order('7', next),
      from: next,
      people: [other, saule, gulnara],
      offices: first.offices,
    })
    const psychologist = (on: PlainDate) =>
      commissionOn(commission, on).find(({ post }) => post === 'psychologist')?.name
    expect(psychologist(addDays(next, -1))).toBe(dana.name)
    expect(psychologist(next)).toBe(other.name)
    expect(commission.people.find(({ key }) => key === 'p2')).toEqual({ ...saule, from: day })
  })

  test('lists substitutes after members', () => {
    const stand = { ...person('p0', 'Алия Төре', 'psychologist'), substituteFor: 'p1' }
    const commission = afterOrder(noCommission, { ...first, people: [stand, ...first.people] })
    expect(commissionOn(commission, day).at(-1)?.key).toBe('p0')
  })

  test('gives nobody a key that somebody had', () => {
    expect(nextKey(noCommission)).toBe('p1')
    expect(nextKey(afterOrder(noCommission, first))).toBe('p4')
  })

  test('never has two chairs on one day, in whatever order elections are written down [S4-25]', () => {
    const elections = fc.array(
      fc.record({ on: fc.integer({ min: 0, max: 300 }), who: fc.constantFrom('p1', 'p2', 'p3') }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(elections, fc.integer({ min: 0, max: 400 }), (held, look) => {
        let commission = afterOrder(noCommission, first)
        for (const { on, who } of held) {
          const from = addDays(day, on)
          const chair: Omit<Office, 'until'> = { office: 'chair', person: who, from }
          commission = afterElection(commission, chair)
        }
        const then = addDays(day, look)
        const chairs = commission.offices.filter(
          (office) => office.office === 'chair' && holdsOn(office, then),
        )
        expect(chairs.length).toBeLessThanOrEqual(1)
        expect(chairs.length === 0).toBe(held.every(({ on }) => look < on))
      }),
    )
  })
})

describe('what the commission lacks', () => {
  const commission = afterOrder(noCommission, first)

  test('is its chair and secretary until the first sitting elects them [S4-25]', () => {
    expect(wordsOf(lackingOf(commission, sealed, day))).toEqual([
      'chair-is-missing',
      'secretary-is-missing',
    ])
  })

  test('is an odd number where the regulation wants one [S4-21]', () => {
    const even = afterOrder(noCommission, {
      ...first,
      people: [...first.people, person('p5', 'Эрлан Төре', 'organiser')],
    })
    expect(wordsOf(lackingOf(even, sealed, day))).toContain('number-is-even')
  })

  test('is the parent where one is required [S4-20]', () => {
    const without = afterOrder(noCommission, {
      ...first,
      people: [dana, saule, person('p5', 'Эрлан Төре', 'organiser')],
    })
    expect(wordsOf(lackingOf(without, sealed, day))).toContain('parent-is-missing')
  })

  test('is the responsible member, who is one of the commission [S4-22]', () => {
    const pedagogue = person('p2', saule.name, 'social-pedagogue')
    const people = [dana, pedagogue, gulnara]
    const nobody = afterOrder(noCommission, { ...first, people, offices: [] })
    expect(wordsOf(lackingOf(nobody, sealed, day))).toContain('responsible-is-missing')
    const standIn = { ...person('p6', 'Айнұр Төре', 'psychologist'), substituteFor: 'p1' }
    const substitute = afterOrder(noCommission, {
      ...first,
      people: [...people, standIn],
      offices: [{ office: 'responsible', person: 'p6' }],
    })
    expect(wordsOf(lackingOf(substitute, sealed, day))).toContain('responsible-is-no-member')
  })

  test('is the seat of the trade union while it is vacant, shown with its place [S3-29]', () => {
    const post = preset('kg-post-weekly')
    const two = afterOrder(noCommission, {
      ...first,
      people: [
        person('p2', saule.name, 'social-pedagogue'),
        person('p5', 'Эрлан Төре', 'organiser'),
      ],
    })
    const vacant = lackingOf(two, post, day).filter(({ word }) => word === 'seat-is-vacant')
    expect(vacant).toEqual([expect.objectContaining({ path: '/commission/seats/2', count: 1 })])
  })

  test('is a term that ends before it begins, beside its field', () => {
    const people = [{ ...dana, from: day, until: addDays(day, -1) }]
    expect(lackingOf({ ...noCommission, people }, sealed, day)).toContainEqual({
      word: 'ends-before-it-begins',
      path: '/people/0/until',
    })
  })

  test('is nothing of all this where a regulation knows no commission', () => {
    expect(lackingOf(noCommission, preset('kz-online-daily'), day)).toEqual([])
  })
})
