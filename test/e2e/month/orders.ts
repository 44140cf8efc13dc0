import type { CommissionRecord } from '#core/commission/commission.ts'
import { commissionOrder } from '#core/documents/papers/commission-order.ts'
import { responsibleOrder } from '#core/documents/papers/responsible-order.ts'
import type { PaperPerson } from '#core/documents/clerk.ts'
import type { KeptRecord, Workspace } from '#client/workspace/session/api.ts'
import { clockOf, regulationOf } from './living-school.ts'
import { issue } from './paperwork.ts'

const head: PaperPerson = { post: 'director', name: 'Н. Токтогулов' }

/** What an order of today about the channel says before it names anybody. */
const orderToday = (workspace: Workspace, channel: string, number: string) => ({
  regulation: regulationOf(workspace),
  channel,
  number,
  on: clockOf(workspace).on,
  place: '',
})

/** Who is responsible, who stands in, and who holds the key where there is one. */
export interface Charged {
  readonly channel: string
  readonly number: string
  readonly responsible: PaperPerson
  readonly substitute: PaperPerson
  readonly keyHolder: PaperPerson | null
}

/** Issues the order on the responsible person, who keeps the journal as well. */
export function issueResponsible(
  workspace: Workspace,
  { channel, number, ...people }: Charged,
): Promise<KeptRecord> {
  const facts = orderToday(workspace, channel, number)
  const order = { ...facts, ...people, keeper: people.responsible, control: null, head }
  return issue(workspace, {
    facts,
    people: [],
    make: (language) => responsibleOrder(order, language),
    audience: 'everybody',
  })
}

/** Issues the order that appoints `commission`; its first person is responsible. */
export function issueCommission(
  workspace: Workspace,
  { order, people }: CommissionRecord,
): Promise<KeptRecord> {
  const facts = orderToday(workspace, 'box', order?.number ?? '')
  const members = people.map((person) => ({
    ...person,
    duty: person.takesPart,
    isParent: person.post === 'parent-representative',
  }))
  const nobody = { keyHolder: null, control: null, head }
  const said = { ...facts, ...nobody, members, responsible: people[0] ?? null }
  return issue(workspace, {
    facts,
    people: [],
    make: (language) => commissionOrder(said, language),
    audience: 'everybody',
  })
}
