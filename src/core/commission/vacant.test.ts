import { expect, test } from 'vitest'
import { plainDate } from '../calendar/plain-date.ts'
import { paperText } from '../documents/paper-text.ts'
import { commissionOrder } from '../documents/papers/commission-order.ts'
import { preset } from '../regulation/presets/presets.ts'
import { afterOrder } from './change.ts'
import { noCommission } from './commission.ts'
import { commissionOrderFacts } from './order-facts.ts'
import { vacantOn } from './vacant.ts'

const day = plainDate('2026-09-01')
const regulation = preset('kz-book-phone-box')
const person = (key: string, name: string, post: string) => ({
  key,
  name,
  post,
  form: 'feminine' as const,
  takesPart: 'attends' as const,
})
const three = afterOrder(noCommission, {
  order: { number: '45', on: day },
  from: day,
  people: [
    person('p1', 'Марат Оспанов', 'deputy-director'),
    person('p2', 'Дана Ахметова', 'psychologist'),
    person('p3', 'Сәуле Ибраева', 'social-pedagogue'),
  ],
  offices: [],
})

test('a seat on which nobody was put is vacant, and nothing is before the first order [S0-62]', () => {
  expect(vacantOn(three, regulation.commission, day)).toMatchObject([{ post: 'school-inspector' }])
  expect(vacantOn(noCommission, regulation.commission, day)).toEqual([])
  expect(vacantOn(three, undefined, day)).toEqual([])
})

test('a substitute takes no seat', () => {
  const stand = { ...person('p4', 'Ақмарал Серікова', 'school-inspector'), substituteFor: 'p2' }
  const { people } = three
  const both = { ...three, people: [...people, { ...stand, from: day }] }
  expect(vacantOn(both, regulation.commission, day)).toHaveLength(1)
})

test.each([
  ['kk', '(бос орын)'],
  ['ru', '(вакансия)'],
])('the order lists the vacant seat in %s', (language, vacant) => {
  const head = { post: 'director', name: 'Асхат Нұрлан' }
  const facts = commissionOrderFacts(
    { regulation, channel: 'box', commission: three, day, place: '' },
    [head],
  )
  expect(paperText(commissionOrder(facts, language))).toContain(vacant)
})
