import type { Card } from '#core/appeals/card-fold.ts'
import type { Registration } from '#core/appeals/thread.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { AppealFacts } from '#core/journal/appeal-facts.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { Letter } from '../../session/api.ts'

/** What a letter does not say about itself. */
export interface Around {
  readonly regulation: Regulation
  /** The name of a member. */
  readonly nameOf: (member: string) => string
  /** The day on which a letter was taken out of its box. */
  readonly openedOn: (letter: Letter) => PlainDate
  /** The number of the act with which a letter on paper was taken out. */
  readonly actNoOf: (letter: Letter) => string | undefined
}

/** What is known of an appeal under one of its numbers, while its card said what `card` says. */
export function factsOf(
  letter: Letter,
  registration: Registration,
  card: Card,
  around: Around,
): AppealFacts {
  const { state, body } = letter
  const { entered } = body
  const answer = letter.messages.findLast((message) => message.kind === 'answer')
  const { brief, registeredBy, categories: _, conclusion: __, applicant, ...fields } = card
  return {
    ...fields,
    ...applicantOf(letter, card),
    serialNo: registration.number,
    serialYear: registration.period,
    channel: channelOf(letter, around.regulation),
    receivedAt: card.receivedAt ?? entered?.receivedAt ?? { on: state.received.on },
    removedOn: card.removedOn ?? around.openedOn(letter),
    openingActNo: card.openingActNo ?? around.actNoOf(letter),
    registeredAt: { on: registration.on },
    'applicant.kind': applicant?.kind ?? entered?.writer,
    summary: brief,
    dueOn: registration.dueOn,
    repliedOn: answer?.kind === 'answer' ? answer.givenOn : undefined,
    replyMethod: answer?.kind === 'answer' ? answer.way : undefined,
    registeredBy: (registeredBy ?? [registration.by, ...registration.confirmedBy]).map((member) =>
      around.nameOf(member),
    ),
    fromMachine: card.fromMachine ?? entered?.way === 'answering-machine',
    readOn: card.readOn ?? (state.firstRead === null ? undefined : { on: state.firstRead.on }),
  }
}

/** What a registrar wrote down, and what an author who signs told where nobody wrote anything. */
function applicantOf({ body }: Letter, { applicant = {}, isAnonymous }: Card) {
  const told = isAnonymous ? {} : (body.signed ?? {})
  return {
    'applicant.surname': applicant.surname ?? told.surname,
    'applicant.givenName': applicant.givenName ?? told.name,
    'applicant.patronymic': applicant.patronymic ?? told.patronymic,
    'applicant.organisation': applicant.organisation ?? body.entered?.organisation,
    'applicant.age': applicant.age ?? told.age,
    'applicant.address': applicant.address ?? told.address,
    'applicant.phone': applicant.phone ?? told.phone,
    'applicant.email': applicant.email ?? told.email,
    'applicant.classGroup': applicant.classGroup ?? told.class,
  }
}

/** The channel whose box the letter was in; while a regulation names no box, one of the same kind. */
export function channelOf(
  { state }: Pick<Letter, 'state'>,
  { channels }: Pick<Regulation, 'channels'>,
): string | undefined {
  const own = channels.find(({ box }) => box === state.box)
  if (own !== undefined) return own.id
  const kind = state.entered === null ? 'web-form' : kinds[state.entered.way]
  return channels.find((channel) => channel.kind === kind)?.id
}

const kinds = {
  paper: 'paper-box',
  phone: 'phone',
  'answering-machine': 'answering-machine',
  'e-mail': 'e-mail',
  'in-person': 'other',
  other: 'other',
} as const
