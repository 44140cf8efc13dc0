import type { PlainDate } from '#core/calendar/plain-date.ts'
import { afterHandover, afterOrder, type NewOrder } from '#core/commission/change.ts'
import { noCommission, type CommissionRecord } from '#core/commission/commission.ts'
import { commissionOrderFacts, orderedPeople } from '#core/commission/order-facts.ts'
import { commissionOrder } from '#core/documents/papers/commission-order.ts'
import { paperHash } from '#core/documents/paper.ts'
import type { RecordId } from '#core/ids.ts'
import type { PenSignature } from '#core/records/pen-signature.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { issue } from './papers.ts'
import type { Player } from './people.ts'
import type { SchoolPlace } from './place.ts'
import type { Records } from './records.ts'
import { inspectorName } from './story/cast.ts'
import { headName, town } from './story/regulation.ts'
import { wallAt } from './term.ts'

/** The commission as its orders make it, in one record. */
export interface Appointments {
  readonly standing: () => CommissionRecord
  /** An order of today. */
  readonly order: (number: string, people: Ordered) => Promise<void>
  /** The key of the paper box goes to somebody else; both sign. */
  readonly handOverKey: (from: Player, to: Player) => Promise<void>
}

/** Whom an order appoints; the first of them is responsible, keeps the journal and holds the key. */
type Ordered = readonly [Player, ...Player[]]

/** What everybody is called in the record, in the order in which they came. */
type Keys = Map<string, string>

/** A school without an order. */
export function createAppointments(
  place: SchoolPlace,
  records: Records,
  regulation: Regulation,
): Appointments {
  const keys: Keys = new Map()
  let commission = noCommission
  let record: RecordId | null = null

  async function write(by: Player, next: CommissionRecord): Promise<RecordId> {
    commission = next
    const known = record === null ? {} : { record }
    record = await records.write(by, { ...known, audience: 'everybody', data: next })
    return record
  }

  return {
    standing: () => commission,

    async order(number, people) {
      const { on } = wallAt(place.now())
      const next = afterOrder(commission, orderOf(keys, number, on, people))
      const about = await write(people[0], next)
      await issueOrder(records, people, { regulation, commission: next, about, on })
    },

    async handOverKey(from, to) {
      const { on } = wallAt(place.now())
      const what = { kind: 'key', channel: 'box', isSpare: false } as const
      const data = {
        kind: 'handover',
        what,
        from: keyOf(keys, from.person.name),
        to: keyOf(keys, to.person.name),
        on,
        note: 'Бір кілт; қосалқысы сейфте, мөрленген конвертте.',
      } as const
      const written = await records.write(from, { audience: 'everybody', data, closes: true })
      await records.sign(from, written)
      await records.sign(to, written)
      await write(to, afterHandover(commission, data))
    },
  }
}

interface Ordering {
  readonly regulation: Regulation
  readonly commission: CommissionRecord
  readonly about: RecordId
  readonly on: PlainDate
}

/** The order on paper: whoever has no key signs the print. */
async function issueOrder(
  records: Records,
  people: Ordered,
  { regulation, commission, about, on }: Ordering,
): Promise<void> {
  const circumstances = { regulation, channel: 'box', commission, day: on, place: town.kk }
  const head = { post: 'директор', name: headName, form: 'feminine' } as const
  const signers = [head, ...orderedPeople(circumstances)] as const
  const order = commissionOrder(commissionOrderFacts(circumstances, signers), 'kk')
  const issued = { paper: order, signers: people, about, audience: 'everybody', on } as const
  const pen: PenSignature = {
    kind: 'pen-signature',
    paper: await issue(records, issued),
    hash: paperHash(order),
    names: [headName, inspectorName],
    on,
    kept: 'Бұйрықтар тігіндісі, 02-05 іс',
  }
  await records.write(people[0], { audience: 'everybody', data: pen, closes: true })
}

function orderOf(keys: Keys, number: string, on: PlainDate, people: Ordered): NewOrder {
  const listed = people.map(({ person: { id, name, role } }) => ({
    key: keyOf(keys, name),
    name,
    post: role,
    form: role === 'deputy-director' ? ('masculine' as const) : ('feminine' as const),
    takesPart: 'reads' as const,
    member: id,
  }))
  // The inspector has no key: comes, sees the seal and signs with a pen.
  const inspector = {
    key: keyOf(keys, inspectorName),
    name: inspectorName,
    post: 'school-inspector',
    form: 'masculine',
    takesPart: 'attends',
  } as const
  const person = keyOf(keys, people[0].person.name)
  return {
    order: { number, on },
    from: on,
    people: [...listed, inspector],
    offices: [
      { office: 'responsible', person },
      { office: 'key-holder', channel: 'box', person },
      { office: 'keeper', person },
    ],
  }
}

function keyOf(keys: Keys, name: string): string {
  const key = keys.get(name) ?? `p${keys.size + 1}`
  keys.set(name, key)
  return key
}
