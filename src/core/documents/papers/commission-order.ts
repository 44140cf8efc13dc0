import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Language } from '../../regulation/settings/text.ts'
import {
  clerkFor,
  numberOf,
  when,
  type Clerk,
  type PaperFacts,
  type PaperPerson,
} from '../clerk.ts'
import type { Paper } from '../paper.ts'
import { openingsInWords } from '../schedule-words.ts'
import { reportsInWords } from './order-reports.ts'

/** A member as an order names them. */
export interface OrderedMember extends PaperPerson {
  readonly office?: 'chair' | 'secretary'
  /** `reads` has a key; `attends` sees count, seal and act; `reserve` comes in the place of others. */
  readonly duty: 'reads' | 'attends' | 'reserve'
  /** Stands for the parents: the order says so beside the name. @clause S4-20 */
  readonly isParent: boolean
}

/** What an order about the commission says. */
export interface CommissionOrderFacts extends PaperFacts {
  readonly number: string | null
  readonly on: PlainDate | null
  /** Town or village. */
  readonly place: string
  /** What it rests on; absent: the regulation by its title. */
  readonly basis?: string
  readonly members: readonly OrderedMember[]
  readonly responsible: PaperPerson | null
  readonly keyHolder: PaperPerson | null
  /** Who controls that it is carried out; null: the head. */
  readonly control: PaperPerson | null
  /** The head, or whoever stands in for them. */
  readonly head: PaperPerson
}

/** The order that appoints the commission. @clause S4-20 @clause S4-21 @clause S4-22 */
export function commissionOrder(facts: CommissionOrderFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { orders } = clerk.words
  const { members, on, place, head } = facts
  const number = numberOf(facts.number)
  return {
    v: 1,
    kind: 'commission-order',
    language,
    name: `${orders.nameCommission} № ${number}`,
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{org}}')] },
      { kind: 'title', lines: clerk.lines(orders.title, { number }) },
      { kind: 'ends', left: clerk.longDay(on), right: place },
      { kind: 'text', text: clerk.say(orders.subjectCommission) },
      { kind: 'text', text: clerk.say(orders.basis, { basis: basisOf(facts, clerk) }) },
      { kind: 'text', text: orders.order },
      { kind: 'list', items: [clerk.say(orders.compose)] },
      {
        kind: 'table',
        columns: [
          { heading: '№', width: 1 },
          { heading: orders.columnName, width: 5 },
          { heading: orders.columnPost, width: 6 },
          { heading: orders.columnDuty, width: 5 },
        ],
        rows: members.map((member, n) => [
          String(n + 1),
          clerk.signature(member).name ?? orders.vacant,
          member.isParent ? parentPost(member, clerk) : clerk.post(member),
          dutyOf(member, clerk),
        ]),
      },
      { kind: 'list', from: 2, items: points(facts, clerk) },
      { kind: 'signatures', lines: [clerk.signature(head)] },
      ...when(
        members.length > 0,
        { kind: 'text', text: orders.acquainted },
        {
          kind: 'signatures',
          lines: members.filter(({ name }) => name !== null).map(clerk.signature),
        },
      ),
    ],
  }
}

/** The clause or event on which an order rests; without one, the regulation itself. */
export const basisOf = (
  { regulation, basis }: PaperFacts & { readonly basis?: string },
  clerk: Clerk,
): string => basis ?? clerk.text(regulation.document.title)

/** The post, and that this member stands for the parents where the post does not say it. */
function parentPost(member: OrderedMember, clerk: Clerk): string {
  const post = clerk.post(member)
  const { parent } = clerk.words.orders
  return post.toLowerCase() === parent ? post : `${post} (${parent})`
}

function dutyOf({ office, form, duty }: OrderedMember, { words: { orders } }: Clerk): string {
  const task = { reads: orders.reads, attends: orders.attends, reserve: orders.reserve }[duty]
  if (office === undefined) return task
  const chair = form === 'feminine' ? orders.chairFeminine : orders.chair
  return `${office === 'chair' ? chair : orders.secretary}, ${task}`
}

/** The post stands in the table above. */
const nameOf = (person: PaperPerson, clerk: Clerk): string =>
  clerk.signature(person).name ?? clerk.words.orders.vacant

function points(facts: CommissionOrderFacts, clerk: Clerk): string[] {
  const { orders } = clerk.words
  const { regulation, channel, responsible, keyHolder, control } = facts
  const schedule = openingsInWords(regulation, channel, clerk)
  return [
    ...(responsible === null
      ? []
      : [clerk.say(orders.responsible, { person: nameOf(responsible, clerk) })]),
    ...(keyHolder === null ? [] : [clerk.say(orders.keys, { person: nameOf(keyHolder, clerk) })]),
    ...(schedule.length === 0
      ? []
      : [clerk.say(orders.schedule, { schedule: schedule.join('; ') })]),
    ...reportsInWords(regulation, clerk),
    clerk.say(orders.confidential),
    control === null
      ? orders.control
      : clerk.say(orders.controlBy, { person: clerk.person(control) }),
  ]
}
