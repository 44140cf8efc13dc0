import type { PlainDate } from '#core/calendar/plain-date.ts'
import { afterHandover, afterOrder, type NewOrder } from '#core/commission/change.ts'
import { noCommission, type CommissionRecord } from '#core/commission/commission.ts'
import type { RecordId } from '#core/ids.ts'
import type { Player } from './people.ts'
import type { SchoolPlace } from './place.ts'
import type { Records } from './records.ts'
import { inspectorName } from './story/cast.ts'
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
export function createAppointments(place: SchoolPlace, records: Records): Appointments {
  const keys: Keys = new Map()
  let commission = noCommission
  let record: RecordId | null = null

  async function write(by: Player, next: CommissionRecord): Promise<void> {
    commission = next
    const known = record === null ? {} : { record }
    record = await records.write(by, { ...known, audience: 'everybody', data: next })
  }

  return {
    standing: () => commission,

    async order(number, people) {
      const { on } = wallAt(place.now())
      await write(people[0], afterOrder(commission, orderOf(keys, number, on, people)))
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
