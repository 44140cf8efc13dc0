import { addDays, type PlainDate } from '../calendar/plain-date.ts'
import {
  holdsOn,
  type CommissionPerson,
  type CommissionRecord,
  type Office,
  type Order,
  type PersonKey,
} from './commission.ts'
import type { HandoverRecord } from './handover.ts'

/** What an order says anew. */
export interface NewOrder {
  /** Absent where the regulation itself names the commission. */
  readonly order?: Order
  /** The day from which it holds. */
  readonly from: PlainDate
  /** Everyone who is in the commission from then on; a known key goes on, a new one begins. */
  readonly people: readonly Omit<CommissionPerson, 'from'>[]
  readonly offices: readonly Omit<Office, 'from' | 'until'>[]
}

/**
 * The commission after an order. Whoever is not in it any more ends the day before; whoever stays as
 * they were goes on without a break, and a changed line begins anew beside the old one.
 *
 * @clause S4-20
 */
export const afterOrder = (
  before: CommissionRecord,
  { order, from, people, offices }: NewOrder,
): CommissionRecord => ({
  kind: 'commission',
  ...(order === undefined ? {} : { order }),
  people: succeed(before.people, people, from),
  offices: parted(succeed(before.offices, offices, from)),
})

/**
 * The commission after an election: who held the office before ends the day before. Minutes that are
 * closed late end no later election.
 *
 * @clause S4-25
 */
export function afterElection(
  before: CommissionRecord,
  elected: Omit<Office, 'until'>,
): CommissionRecord {
  const rest = before.offices.filter(({ office }) => office !== elected.office)
  const held = before.offices.filter(({ office }) => office === elected.office)
  return { ...before, offices: parted([...rest, ...succeed(held, [elected], elected.from)]) }
}

/**
 * The commission after a key or the journal went to somebody else; a spare key makes nobody its holder.
 *
 * @clause S3-06 @clause S0-34
 */
export function afterHandover(
  before: CommissionRecord,
  { what, to, on }: Pick<HandoverRecord, 'what' | 'to' | 'on'>,
): CommissionRecord {
  if (what.kind === 'key' && what.isSpare) return before
  const taken: Pick<Office, 'office' | 'channel' | 'person'> =
    what.kind === 'journal'
      ? { office: 'keeper', person: to }
      : { office: 'key-holder', channel: what.channel, person: to }
  const isIt = ({ office, channel }: Office) => office === taken.office && channel === taken.channel
  const rest = before.offices.filter((office) => !isIt(office))
  return {
    ...before,
    offices: parted([
      ...rest,
      ...succeed<Omit<Office, 'from' | 'until'>>(before.offices.filter(isIt), [taken], on),
    ]),
  }
}

/** A key that nobody in `commission` has had. */
export function nextKey({ people }: CommissionRecord): PersonKey {
  const taken = people.map(({ key }) => Number(key.slice(1))).filter(Number.isInteger)
  return `p${Math.max(0, ...taken) + 1}`
}

type Timed = { readonly from: PlainDate; readonly until?: PlainDate }
type Named = { readonly until?: PlainDate }

/** `before` with everything that is not among `next` ended, and what is new begun on `from`. */
function succeed<Thing extends object>(
  before: readonly (Thing & Timed)[],
  next: readonly (Thing & Named)[],
  from: PlainDate,
): (Thing & Timed)[] {
  const standing = before.filter((one) => holdsOn(one, from))
  const kept = before.flatMap((one) => {
    if (!standing.includes(one)) return [one]
    const same = next.find((other) => sayingOf(other) === sayingOf(one))
    if (same !== undefined) return [{ ...same, from: one.from }]
    // What begins on the very day on which it would end was never in force.
    return one.from < from ? [{ ...one, until: addDays(from, -1) }] : []
  })
  const begun = next.filter((one) => !standing.some((other) => sayingOf(other) === sayingOf(one)))
  return [...kept, ...begun.map((one) => ({ ...one, from }))]
}

/**
 * `offices` with one holder of each on every day. What is written down late holds until the day before
 * what came after it, and does not take the place of that.
 */
const parted = (offices: readonly Office[]): Office[] =>
  offices.map((one) => {
    const next = offices
      .filter(
        ({ office, channel, from }) =>
          office === one.office && channel === one.channel && from > one.from,
      )
      .map(({ from }) => from)
      .sort()[0]
    return next === undefined || (one.until !== undefined && one.until < next)
      ? one
      : { ...one, until: addDays(next, -1) }
  })

/** All that a line says but its days. */
const sayingOf = (one: object): string =>
  JSON.stringify(
    Object.entries(one)
      .filter(([name]) => name !== 'from' && name !== 'until')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
