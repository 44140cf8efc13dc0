import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { CommissionRecord } from '#core/commission/commission.ts'
import {
  commissionOrderFacts,
  orderedPeople,
  peopleOfResponsibleOrder,
  responsibleOrderFacts,
} from '#core/commission/order-facts.ts'
import type { PaperPerson } from '#core/documents/clerk.ts'
import { commissionOrder } from '#core/documents/papers/commission-order.ts'
import { responsibleOrder } from '#core/documents/papers/responsible-order.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { Language } from '#core/regulation/settings/text.ts'
import { textIn } from '#core/regulation/text-in.ts'
import type { PaperToIssue, PersonToSign } from '../../../documents/issue.ts'
import type { KeptRecord, WorkspaceState } from '../../../session/api.ts'

/** The papers that an order can be. */
export type OrderPaperKind = 'commission-order' | 'responsible-order'

/** What is typed beside the commission. */
interface Beside {
  readonly place: string
  /** Name of the head. */
  readonly head: string
  readonly today: PlainDate
}

/** The order that stands in `kept`, ready to be issued; null while it names nobody as responsible. */
export function orderPaper(
  regulation: Regulation,
  kept: KeptRecord<CommissionRecord>,
  kind: OrderPaperKind,
  { place, head, today }: Beside,
): PaperToIssue | null {
  const { data: commission, state } = kept
  const channel =
    (regulation.channels.find((one) => one.kind === 'paper-box') ?? regulation.channels[0])?.id ??
    ''
  // An order that holds from a later day appoints the commission of that day.
  const starts = commission.people.map(({ from }) => from)
  const day = [today, ...starts].reduce((a, b) => (a > b ? a : b))
  const circumstances = { regulation, channel, commission, day, place: place.trim() }
  const people = orderedPeople(circumstances)
  const places =
    kind === 'commission-order' ? people.map((_, n) => n) : peopleOfResponsibleOrder(circumstances)
  const director: PersonToSign = { post: 'director', name: head.trim() === '' ? null : head.trim() }
  if (kind === 'responsible-order' && responsibleOrderFacts(circumstances, [director]) === null)
    return null

  const make = (language: Language, [first = director, ...others]: readonly PersonToSign[]) => {
    const signers: [PaperPerson, ...PaperPerson[]] = [headIn(first, language), ...people]
    places.forEach((n, at) => {
      const chosen = others[at]
      if (chosen !== undefined) signers[n + 1] = chosen
    })
    const ofOne =
      kind === 'responsible-order' ? responsibleOrderFacts(circumstances, signers) : null
    return ofOne === null
      ? commissionOrder(commissionOrderFacts(circumstances, signers), language)
      : responsibleOrder(ofOne, language)
  }
  const headIn = (person: PaperPerson, language: Language): PaperPerson => ({
    ...person,
    post: textIn(regulation.institution.head.nominative, language, regulation.language),
  })
  return {
    facts: { regulation, channel },
    people: [director, ...places.flatMap((n) => people[n] ?? [])],
    make,
    audience: 'everybody',
    about: state.record,
  }
}

/** Place and head of the last order that was issued, else those of the regulation: they seldom change. */
export function lastOrderPaper(
  { records }: Pick<WorkspaceState, 'records'>,
  { institution: { town, headName }, language }: Regulation,
) {
  for (const { data } of records) {
    if (data.kind !== 'paper') continue
    const { kind, blocks } = data.paper
    if (kind !== 'commission-order' && kind !== 'responsible-order') continue
    const ends = blocks.find((block) => block.kind === 'ends')
    const signed = blocks.find((block) => block.kind === 'signatures')
    return { place: ends?.right ?? '', head: signed?.lines[0]?.name ?? '' }
  }
  return { place: town === undefined ? '' : textIn(town, language), head: headName ?? '' }
}
