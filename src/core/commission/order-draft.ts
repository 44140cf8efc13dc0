import * as v from 'valibot'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { Person } from '../school/roster.ts'
import { nextKey } from './change.ts'
import { commissionOn, OfficeName, type CommissionRecord, type Office } from './commission.ts'

/** Somebody in an order in the making: '' stands for what is not known yet. */
export const DraftPerson = v.strictObject({
  key: v.string(),
  name: v.string(),
  post: v.string(),
  form: v.picklist(['masculine', 'feminine']),
  takesPart: v.picklist(['reads', 'attends']),
  member: v.string(),
  substituteFor: v.string(),
  until: v.string(),
})
export type DraftPerson = v.InferOutput<typeof DraftPerson>

/** An order as it is typed: whatever stands there, also while it is no day and no name yet. */
export const OrderDraft = v.strictObject({
  number: v.string(),
  on: v.string(),
  basis: v.string(),
  from: v.string(),
  people: v.array(DraftPerson),
  offices: v.array(v.strictObject({ office: OfficeName, channel: v.string(), person: v.string() })),
})
export type OrderDraft = v.InferOutput<typeof OrderDraft>

/** An office that an order gives, and the channel whose key it is. */
export type OrderedOffice = Pick<Office, 'office' | 'channel'>

/** The offices that are given by order; the others are elected. @clause S4-22 @clause S3-06 */
export const officesByOrder = ({ channels, commission }: Regulation): readonly OrderedOffice[] => [
  ...(commission?.chair === 'appointed'
    ? ([{ office: 'chair' }, { office: 'secretary' }] as const)
    : []),
  { office: 'responsible' },
  ...channels
    .filter(({ kind }) => kind === 'paper-box')
    .map(({ id }) => ({ office: 'key-holder', channel: id }) as const),
  { office: 'keeper' },
]

/** What a roster says of somebody that matters here. */
type Listed = Pick<Person, 'id' | 'name' | 'role' | 'seat'>

/** The next order as it stands before anybody typed: everything as it is on `day`. */
export function beginOrder(
  commission: CommissionRecord,
  regulation: Regulation,
  roster: { readonly people: readonly Listed[] } | null,
  day: PlainDate,
): OrderDraft {
  const there = commissionOn(commission, day)
  const people =
    there.length > 0
      ? there.map(({ key, name, post, form, takesPart, member, substituteFor, until }) => ({
          key,
          name,
          post,
          form,
          takesPart,
          member: member ?? '',
          substituteFor: substituteFor ?? '',
          until: until ?? '',
        }))
      : (roster?.people ?? [])
          .filter(({ seat }) => seat !== 'reserve')
          .map((person, n) => fromRoster(person, `p${n + 1}`))
  return {
    number: '',
    on: day,
    basis: '',
    from: day,
    people,
    offices: officesByOrder(regulation).map(({ office, channel = '' }) => ({
      office,
      channel,
      person: holderIn(there, office, channel),
    })),
  }
}

/** A new line at the end of `draft`, with a key that nobody had. */
export function withPerson(
  draft: OrderDraft,
  before: CommissionRecord,
  person: Omit<DraftPerson, 'key'>,
): OrderDraft {
  const used = Math.max(
    Number(nextKey(before).slice(1)) - 1,
    ...draft.people.map(({ key }) => Number(key.slice(1)) || 0),
  )
  return { ...draft, people: [...draft.people, { ...person, key: `p${used + 1}` }] }
}

/** `draft` without the person `key`, their offices, and whoever stood in for them. */
export const withoutPerson = (draft: OrderDraft, key: string): OrderDraft => ({
  ...draft,
  people: draft.people
    .filter((person) => person.key !== key)
    .map((person) => (person.substituteFor === key ? { ...person, substituteFor: '' } : person)),
  offices: draft.offices.map((one) => (one.person === key ? { ...one, person: '' } : one)),
})

/** Somebody of whom nothing is known but the post. */
export const emptyPerson = (
  post: string,
  takesPart: DraftPerson['takesPart'],
): Omit<DraftPerson, 'key'> => ({
  name: '',
  post,
  form: 'feminine',
  takesPart,
  member: '',
  substituteFor: '',
  until: '',
})

const fromRoster = ({ id, name, role, seat }: Listed, key: string): DraftPerson => ({
  key,
  name,
  post: role,
  form: 'feminine',
  takesPart: seat === 'attending' ? 'attends' : 'reads',
  member: id,
  substituteFor: '',
  until: '',
})

const holderIn = (
  people: ReturnType<typeof commissionOn>,
  office: OfficeName,
  channel: string,
): string =>
  people.find((person) =>
    person.offices.some((held) => held.office === office && (held.channel ?? '') === channel),
  )?.key ?? ''
