import type { PlainDate } from '../calendar/plain-date.ts'
import { clearable, type CardData, type ClearableField } from '../contract/card-data.ts'
import type { RegistrationData } from '../contract/thread-data.ts'
import type { EntryId, MemberId } from '../ids.ts'

/** What stands about a registered appeal: its registration and everything written on it since. */
export type Card = RegistrationData & Omit<CardData['set'], keyof RegistrationData>

/** Something written on the card, with its place in the log. */
export interface CardWriting {
  readonly entry: EntryId
  readonly index: number
  readonly on: PlainDate
  readonly by: MemberId
  readonly data: CardData
}

/** A field of the card. */
export type CardField = ClearableField | 'brief' | 'isAnonymous'

/** Whatever a field of the card holds; undefined when there is nothing in it. */
export type CardValue =
  | Card[Exclude<keyof Card, 'applicant'>]
  | NonNullable<Card['applicant']>[keyof NonNullable<Card['applicant']>]

/** One field before and after a writing. */
export interface CardChange {
  readonly field: CardField
  readonly before: CardValue
  readonly after: CardValue
}

/** A writing by what it changed. */
export interface CardStep extends Omit<CardWriting, 'data'> {
  /** Why what stood there was wrong; null while work simply went on. */
  readonly reason: string | null
  readonly changes: readonly CardChange[]
}

/** What stands after all of `writings`, oldest first. Nothing is overwritten: see `stepsOf`. */
export const cardOf = (registration: RegistrationData, writings: readonly CardWriting[]): Card =>
  writings.reduce<Card>((card, { data }) => cardAfter(card, data), registration)

/** Every writing, oldest first, with what it changed. */
export function stepsOf(
  registration: RegistrationData,
  writings: readonly CardWriting[],
): readonly CardStep[] {
  let card: Card = registration
  return writings.map(({ data, ...where }) => {
    const before = card
    card = cardAfter(before, data)
    const reason = data.why.kind === 'correction' ? data.why.reason : null
    return { ...where, reason, changes: changesBetween(before, card) }
  })
}

/** The corrections among the writings: the journal shows each beside what stood there. */
export const amendmentsOf = (
  registration: RegistrationData,
  writings: readonly CardWriting[],
): readonly CardStep[] => stepsOf(registration, writings).filter(({ reason }) => reason !== null)

/** The card after one more writing: what it sets, then what it takes away. */
export function cardAfter(card: Card, { set, cleared = [] }: CardData): Card {
  const { applicant, brief, isAnonymous, ...fields } = set
  const begun: Card = {
    ...card,
    ...fields,
    brief: brief ?? card.brief,
    isAnonymous: isAnonymous ?? card.isAnonymous,
    ...(applicant === undefined ? {} : { applicant: { ...card.applicant, ...applicant } }),
  }
  return cleared.reduce<Card>(without, begun)
}

/** What `field` of the card holds. */
export function valueOf(card: Card, field: CardField): CardValue {
  switch (field) {
    case 'applicant.surname':
      return card.applicant?.surname
    case 'applicant.givenName':
      return card.applicant?.givenName
    case 'applicant.patronymic':
      return card.applicant?.patronymic
    case 'applicant.organisation':
      return card.applicant?.organisation
    case 'applicant.kind':
      return card.applicant?.kind
    case 'applicant.age':
      return card.applicant?.age
    case 'applicant.address':
      return card.applicant?.address
    case 'applicant.phone':
      return card.applicant?.phone
    case 'applicant.email':
      return card.applicant?.email
    case 'applicant.classGroup':
      return card.applicant?.classGroup
    default:
      return card[field]
  }
}

/** The fields in which two cards differ. */
export const changesBetween = (before: Card, after: Card): readonly CardChange[] =>
  fields.flatMap((field) => {
    const change = { field, before: valueOf(before, field), after: valueOf(after, field) }
    return isSame(change.before, change.after) ? [] : [change]
  })

const fields: readonly CardField[] = ['brief', 'isAnonymous', ...clearable]

function without(card: Card, field: ClearableField): Card {
  const [whole, part] = field.split('.')
  if (part === undefined) return { ...card, [field]: undefined }
  const kept = Object.fromEntries(
    Object.entries(card.applicant ?? {}).filter(([name]) => name !== part),
  )
  return whole === 'applicant' ? { ...card, applicant: kept } : card
}

const isSame = (a: CardValue, b: CardValue): boolean => JSON.stringify(a) === JSON.stringify(b)
