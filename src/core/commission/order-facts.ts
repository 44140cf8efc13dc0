import type { PlainDate } from '../calendar/plain-date.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { PaperFacts, PaperPerson } from '../documents/clerk.ts'
import type { CommissionOrderFacts, OrderedMember } from '../documents/papers/commission-order.ts'
import type { ResponsibleOrderFacts } from '../documents/papers/responsible-order.ts'
import type { MemberId } from '../ids.ts'
import {
  commissionOn,
  type CommissionRecord,
  type OfficeName,
  type PersonOnDay,
} from './commission.ts'
import { vacantOn } from './vacant.ts'

/** Somebody whom an order names; with a key they sign it here. */
export interface OrderSigner extends PaperPerson {
  readonly member?: MemberId
}

/** What an order says besides the commission itself. */
export interface OrderCircumstances extends PaperFacts {
  readonly commission: CommissionRecord
  /** The day whose commission the order appoints. */
  readonly day: PlainDate
  /** Town or village. */
  readonly place: string
}

/** The people of a commission as its order names them, members before substitutes. */
export const orderedPeople = ({ commission, day }: OrderCircumstances): readonly OrderSigner[] => {
  const people = commissionOn(commission, day)
  return people.map((person) => signerOf(person, people))
}

/**
 * What the order on the commission says.
 *
 * @param signers - the head, then the people of `orderedPeople`, with the forms that were chosen.
 * @clause S4-20 @clause S4-22
 */
export function commissionOrderFacts(
  circumstances: OrderCircumstances,
  [head, ...signers]: readonly [PaperPerson, ...PaperPerson[]],
): CommissionOrderFacts {
  const { commission, day, regulation } = circumstances
  const people = commissionOn(commission, day)
  return {
    ...orderOf(circumstances),
    members: [
      ...people.map((person, n): OrderedMember => {
        const office = officeIn(person)
        return {
          ...(signers[n] ?? signerOf(person, people)),
          duty: person.substituteFor === undefined ? person.takesPart : 'reserve',
          isParent: standsForParents(regulation, person.post),
          ...(office === null ? {} : { office }),
        }
      }),
      ...vacantOn(commission, regulation.commission, day).map(
        ({ post, takesPart }): OrderedMember => ({
          post,
          name: null,
          duty: takesPart,
          isParent: standsForParents(regulation, post),
        }),
      ),
    ],
    responsible: chargedWith(people, signers, 'responsible'),
    keyHolder: chargedWith(people, signers, 'key-holder'),
    control: null,
    head,
  }
}

/**
 * What the order on the responsible person says, or null while nobody is.
 *
 * @clause S0-14 @clause S3-32
 */
export function responsibleOrderFacts(
  circumstances: OrderCircumstances,
  [head, ...signers]: readonly [PaperPerson, ...PaperPerson[]],
): ResponsibleOrderFacts | null {
  const people = commissionOn(circumstances.commission, circumstances.day)
  const responsible = chargedWith(people, signers, 'responsible')
  if (responsible === null) return null
  const key = holding(people, 'responsible')?.key
  const stand = people.findIndex(({ substituteFor }) => substituteFor === key)
  return {
    ...orderOf(circumstances),
    responsible,
    substitute: named(people, signers, stand),
    keeper: chargedWith(people, signers, 'keeper'),
    keyHolder: chargedWith(people, signers, 'key-holder'),
    control: null,
    head,
  }
}

/** The people whom the order on the responsible person names, each once, in its order. */
export function peopleOfResponsibleOrder(circumstances: OrderCircumstances): readonly number[] {
  const people = commissionOn(circumstances.commission, circumstances.day)
  const key = holding(people, 'responsible')?.key
  const offices = ['responsible', 'keeper', 'key-holder'] as const
  return people.flatMap((person, n) =>
    (key !== undefined && person.substituteFor === key) ||
    offices.some((office) => person.offices.some((held) => held.office === office))
      ? [n]
      : [],
  )
}

function orderOf({ commission: { order }, regulation, channel, place }: OrderCircumstances) {
  return {
    regulation,
    channel,
    place,
    number: order?.number ?? null,
    on: order?.on ?? null,
    ...(order?.basis === undefined ? {} : { basis: order.basis }),
  }
}

function signerOf(person: PersonOnDay, people: readonly PersonOnDay[]): OrderSigner {
  const { name, post, form, member, substituteFor } = person
  const replaced = people.find(({ key }) => key === substituteFor)?.name
  return {
    name,
    post,
    form,
    ...(member === undefined ? {} : { member }),
    ...(replaced === undefined ? {} : { substituteFor: replaced }),
  }
}

const standsForParents = ({ posts }: Regulation, post: string): boolean =>
  posts.some(({ id, stands }) => id === post && stands === 'parent') ||
  post === 'parent-representative'

const holding = (people: readonly PersonOnDay[], office: OfficeName): PersonOnDay | undefined =>
  people.find(({ offices }) => offices.some((held) => held.office === office))

function chargedWith(
  people: readonly PersonOnDay[],
  signers: readonly PaperPerson[],
  office: OfficeName,
): PaperPerson | null {
  const holder = holding(people, office)
  return holder === undefined ? null : named(people, signers, people.indexOf(holder))
}

function named(
  people: readonly PersonOnDay[],
  signers: readonly PaperPerson[],
  n: number,
): PaperPerson | null {
  const person = people[n]
  return person === undefined ? null : (signers[n] ?? signerOf(person, people))
}

const officeIn = ({ offices }: PersonOnDay): 'chair' | 'secretary' | null =>
  (['chair', 'secretary'] as const).find((office) =>
    offices.some((held) => held.office === office),
  ) ?? null
