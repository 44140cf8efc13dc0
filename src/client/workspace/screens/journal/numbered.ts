import { cardAfter, stepsOf, type Card, type CardField } from '#core/appeals/card-fold.ts'
import type { Registration } from '#core/appeals/thread.ts'
import type { Amendment, Numbered } from '#core/journal/row.ts'
import type { AppealField } from '#core/regulation/settings/journal.ts'
import type { Letter, Message, RegisteredCard } from '../../session/api.ts'
import { factsOf, type Around } from './facts.ts'

/** Every number that `letter` was given, taken back or standing: each is a row of the journal. */
export function numberedOf(letter: Letter, aroundOf: AroundOf): readonly Numbered[] {
  const { state, messages } = letter
  const given = [...state.annulled, ...(state.registration === null ? [] : [state.registration])]
  if (given.length === 0) return []
  const written = messages.filter((message) => message.kind === 'registered')
  const annulled = messages.filter((message) => message.kind === 'annulled')
  return given.flatMap((registration, at) => {
    const card = letter.registrations.find(({ entry }) => entry === registration.entry)
    const index = written[at]?.index
    if (card === undefined || index === undefined) return []
    const around = aroundOf(registration)
    return [
      {
        thread: state.thread,
        index,
        on: registration.on,
        series: registration.series,
        period: registration.period,
        number: registration.number,
        confidential: letter.book,
        facts: factsOf(letter, registration, standing(card), around),
        annulled: at < state.annulled.length ? annulment(annulled[at]) : null,
        amendments: amendmentsIn(letter, registration, card, around),
      },
    ]
  })
}

/** What stands around a letter by the rules under which it was registered. */
export type AroundOf = (registration: Registration) => Around

const standing = ({ data, writings }: RegisteredCard): Card =>
  writings.reduce<Card>((card, writing) => cardAfter(card, writing.data), data)

const annulment = (message: Message | undefined): Numbered['annulled'] =>
  message?.kind === 'annulled' ? { on: message.on, reason: message.reason ?? '' } : null

/** The corrections among what was written on the card, each with the facts before it. */
function amendmentsIn(
  letter: Letter,
  registration: Registration,
  { data, writings }: RegisteredCard,
  around: Around,
): readonly Amendment[] {
  if (writings.length === 0) return []
  let card: Card = data
  return stepsOf(data, writings).flatMap(({ on, by, reason, changes }, at) => {
    const before = card
    const writing = writings[at]
    if (writing !== undefined) card = cardAfter(before, writing.data)
    if (reason === null) return []
    return [
      {
        on,
        by: around.nameOf(by),
        reason,
        fields: changes.flatMap(({ field }) => appealField(field)),
        before: factsOf(letter, registration, before, around),
      },
    ]
  })
}

/** The field of the journal that a field of the card fills. */
function appealField(field: CardField): readonly AppealField[] {
  if (field === 'brief') return ['summary']
  if (field === 'executors') return ['executors', 'forwardMethod', 'forwarded']
  return field === 'conclusion' ? [] : [field]
}
