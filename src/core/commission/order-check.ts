import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { pointer } from '../regulation/pointer.ts'
import type { Regulation } from '../regulation/regulation.ts'
import { PersonName } from '../school/roster.ts'
import { afterOrder } from './change.ts'
import type { CommissionRecord } from './commission.ts'
import { lackingOf, type Lacking, type LackingWord } from './lacking.ts'
import type { OrderDraft } from './order-draft.ts'
import { orderIn } from './order-in-draft.ts'

/** Why an order cannot be written down as it is typed. */
export const orderFaults = [
  'nobody-is-listed',
  'name-is-missing',
  'post-is-missing',
  'listed-twice',
  'not-a-day',
  'day-of-order-is-missing',
  'before-the-last-order',
] as const
export type OrderFault = (typeof orderFaults)[number]

/** What is said beside a field of an order: a fault stops it, what is lacking does not. */
export interface OrderRemark {
  readonly word: OrderFault | LackingWord
  /** JSON pointer into the draft, or into the regulation for a vacant seat. */
  readonly path: string
  readonly count?: number
}

/** An order as it was typed, held against the regulation. */
export interface CheckedOrder {
  /** The commission after it; null while something in it cannot be. */
  readonly next: CommissionRecord | null
  readonly faults: readonly OrderRemark[]
  /** What the commission would lack: said, and left to the school. */
  readonly lacking: readonly Lacking[]
}

/**
 * Holds an order against what the regulation asks for.
 *
 * @clause S4-20 @clause S4-21 @clause S4-22
 */
export function checkOrder(
  draft: OrderDraft,
  before: CommissionRecord,
  regulation: Regulation,
): CheckedOrder {
  const faults = [...daysOf(draft, before), ...peopleOf(draft)]
  const order = orderIn(draft, before)
  if (order === null || faults.length > 0) return { next: null, faults, lacking: [] }
  const next = afterOrder(before, order)
  const impossible = next.people.some(({ from, until }) => until !== undefined && until < from)
  const lacking = lackingOf(next, regulation, order.from).flatMap((one) => placed(one, next, draft))
  const ends = lacking.filter(({ word }) => word === 'ends-before-it-begins')
  return impossible ? { next: null, faults: ends, lacking: [] } : { next, faults, lacking }
}

function daysOf(draft: OrderDraft, { people }: CommissionRecord): readonly OrderRemark[] {
  const last = people
    .map(({ from }) => from)
    .sort()
    .at(-1)
  const isDay = (text: string) => v.is(PlainDate, text)
  return [
    ...said(!isDay(draft.from), 'not-a-day', '/from'),
    ...said(
      isDay(draft.from) && last !== undefined && draft.from < last,
      'before-the-last-order',
      '/from',
    ),
    ...said(draft.number.trim() !== '' && draft.on === '', 'day-of-order-is-missing', '/on'),
    ...said(draft.on !== '' && !isDay(draft.on), 'not-a-day', '/on'),
    ...said(draft.people.length === 0, 'nobody-is-listed', '/people'),
  ]
}

const peopleOf = ({ people }: OrderDraft): readonly OrderRemark[] =>
  people.flatMap((person, n) => {
    const at = (field: string) => pointer('people', n, field)
    const earlier = people.slice(0, n)
    const isAgain = earlier.some(
      ({ name, member }) =>
        (person.member !== '' && member === person.member) ||
        (person.name.trim() !== '' && name.trim() === person.name.trim()),
    )
    return [
      ...said(!v.is(PersonName, person.name), 'name-is-missing', at('name')),
      ...said(isAgain, 'listed-twice', at('name')),
      ...said(person.post === '', 'post-is-missing', at('post')),
      ...said(person.until !== '' && !v.is(PlainDate, person.until), 'not-a-day', at('until')),
    ]
  })

/** Where something stands in the draft; what is about those who have left stands nowhere. */
function placed(
  { word, path, count }: Lacking,
  { people }: CommissionRecord,
  draft: OrderDraft,
): readonly Lacking[] {
  const [, list, place, field] = path.split('/')
  const at = (to: string) => [{ word, path: to, ...(count === undefined ? {} : { count }) }]
  if (list !== 'people' || place === undefined || field === undefined) return at(path)
  const key = people[Number(place)]?.key
  const line = draft.people.findIndex((person) => person.key === key)
  return line < 0 ? [] : at(pointer('people', line, field))
}

const said = (isSo: boolean, word: OrderFault, path: string): readonly OrderRemark[] =>
  isSo ? [{ word, path }] : []
