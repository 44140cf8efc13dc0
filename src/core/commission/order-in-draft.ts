import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { MemberId } from '../ids.ts'
import { PersonName } from '../school/roster.ts'
import type { NewOrder } from './change.ts'
import { holdsOn, Order, type CommissionRecord, type Office } from './commission.ts'
import type { DraftPerson, OrderDraft } from './order-draft.ts'

/** The order that `draft` gives, or null while a day or a name in it is none. */
export function orderIn(draft: OrderDraft, before: CommissionRecord): NewOrder | null {
  const from = v.safeParse(PlainDate, draft.from)
  const people = draft.people.map(personIn)
  const given = orderGiven(draft)
  if (!from.success || given === null || people.includes(null)) return null
  const known = people.flatMap((person) => person ?? [])
  const isIn = (key: string) => known.some((person) => person.key === key)
  const isGiven = (one: Office) =>
    draft.offices.some(
      ({ office, channel }) => office === one.office && channel === (one.channel ?? ''),
    )
  return {
    ...given,
    from: from.output,
    people: known,
    offices: [
      // Who was elected stays: an order about the others ends nobody's election.
      ...before.offices
        .filter((one) => holdsOn(one, from.output) && !isGiven(one) && isIn(one.person))
        .map(withoutTerm),
      ...draft.offices
        .filter(({ person }) => isIn(person))
        .map(({ office, channel, person }) => ({
          office,
          person,
          ...(channel === '' ? {} : { channel }),
        })),
    ],
  }
}

const withoutTerm = ({
  office,
  person,
  channel,
  elected,
}: Office): NewOrder['offices'][number] => ({
  office,
  person,
  ...(channel === undefined ? {} : { channel }),
  ...(elected === undefined ? {} : { elected }),
})

/** Number, day and basis; nothing where all of them are empty; null when they are no order. */
function orderGiven({ number, on, basis }: OrderDraft): Pick<NewOrder, 'order'> | null {
  if (number.trim() === '') return {}
  const order = v.safeParse(Order, { number, on, ...(basis.trim() === '' ? {} : { basis }) })
  return order.success ? { order: order.output } : null
}

function personIn(person: DraftPerson): NewOrder['people'][number] | null {
  const { key, post, form, takesPart, substituteFor } = person
  const name = v.safeParse(PersonName, person.name)
  const member = v.safeParse(MemberId, person.member)
  const until = v.safeParse(PlainDate, person.until)
  if (!name.success || post === '' || (person.until !== '' && !until.success)) return null
  return {
    key,
    name: name.output,
    post,
    form,
    takesPart,
    ...(member.success ? { member: member.output } : {}),
    ...(substituteFor === '' ? {} : { substituteFor }),
    ...(until.success ? { until: until.output } : {}),
  }
}
