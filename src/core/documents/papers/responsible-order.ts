import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, numberOf, type Clerk, type PaperFacts, type PaperPerson } from '../clerk.ts'
import type { Paper } from '../paper.ts'
import { basisOf } from './commission-order.ts'

/** What an order about the responsible person says. */
export interface ResponsibleOrderFacts extends PaperFacts {
  readonly number: string | null
  readonly on: PlainDate | null
  /** Town or village. */
  readonly place: string
  /** What it rests on; absent: the regulation by its title. */
  readonly basis?: string
  readonly responsible: PaperPerson
  /** Who stands in. */
  readonly substitute: PaperPerson | null
  /** Who keeps the journal. */
  readonly keeper: PaperPerson | null
  readonly keyHolder: PaperPerson | null
  /** Who controls that it is carried out; null: the head. */
  readonly control: PaperPerson | null
  readonly head: PaperPerson
}

/** The order on the responsible person. @clause S0-14 @clause S3-32 @clause S0-34 @clause S3-06 */
export function responsibleOrder(facts: ResponsibleOrderFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { orders } = clerk.words
  const { on, place, head, responsible, substitute, keeper, keyHolder } = facts
  const number = numberOf(facts.number)
  const named = [responsible, substitute, keeper, keyHolder].filter((person) => person !== null)
  return {
    v: 1,
    kind: 'responsible-order',
    language,
    name: `${orders.nameResponsible} № ${number}`,
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{org}}')] },
      { kind: 'title', lines: clerk.lines(orders.title, { number }) },
      { kind: 'ends', left: clerk.longDay(on), right: place },
      { kind: 'text', text: clerk.say(orders.subjectResponsible) },
      { kind: 'text', text: clerk.say(orders.basis, { basis: basisOf(facts, clerk) }) },
      { kind: 'text', text: orders.order },
      { kind: 'list', items: points(facts, clerk) },
      { kind: 'signatures', lines: [clerk.signature(head)] },
      { kind: 'text', text: orders.acquainted },
      { kind: 'signatures', lines: onceEach(named).map(clerk.signature) },
    ],
  }
}

/** A person with two tasks signs once. */
const onceEach = (people: readonly PaperPerson[]): readonly PaperPerson[] =>
  people.filter(({ name }, n) => people.findIndex((other) => other.name === name) === n)

function points(facts: ResponsibleOrderFacts, clerk: Clerk): string[] {
  const { orders } = clerk.words
  const { responsible, substitute, keeper, keyHolder, control } = facts
  const mentioned = new Set<string | null>()
  const about = (template: string, person: PaperPerson | null) => {
    if (person === null) return []
    const isKnown = mentioned.has(person.name) || isResponsiblePost(person, facts)
    mentioned.add(person.name)
    const name = clerk.signature(person).name ?? orders.vacant
    return [clerk.say(template, { person: isKnown ? name : clerk.person(person) })]
  }
  return [
    ...about(orders.appoint, responsible),
    ...about(orders.substitute, substitute),
    ...about(orders.journal, keeper),
    ...about(orders.keys, keyHolder),
    orders.confidentialOne,
    ...(control === null ? [orders.control] : about(orders.controlBy, control)),
  ]
}

/** Nobody is «the responsible person …, appointed responsible». */
function isResponsiblePost({ post }: PaperPerson, { regulation }: PaperFacts): boolean {
  const rule = regulation.commission?.responsible
  return rule?.kind === 'post' && rule.post === post
}
