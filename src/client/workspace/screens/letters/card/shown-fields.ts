import type { AppealField } from '#core/regulation/settings/journal.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { InputField } from './card-input.tsx'

/** Fields that a registrar can fill in, in the order of the form. */
const registrable = [
  'applicant.kind',
  'applicant.surname',
  'applicant.givenName',
  'applicant.patronymic',
  'applicant.organisation',
  'applicant.age',
  'applicant.classGroup',
  'applicant.address',
  'applicant.phone',
  'applicant.email',
  'appealType',
  'rightViolated',
  'receivedAt',
  'fromMachine',
  'openingActNo',
] as const satisfies readonly (InputField & AppealField)[]

/** What work on an appeal fills in, in the order of the card. */
export const cardInputs = [
  'measures',
  'helpGiven',
  'outcome',
  'justified',
  'cause',
  'quality',
  'closedOn',
] as const satisfies readonly (InputField & AppealField)[]

/** What a correction may change of the registration. */
export const correctable: readonly InputField[] = ['brief', ...registrable, 'removedOn']

/** Fields of a form: those that a column of the journal needs, and those behind "more". */
export interface ShownFields {
  readonly asked: readonly InputField[]
  readonly more: readonly InputField[]
}

/** The fields of the registration of an appeal. @param isAnonymous - then nobody is asked for a name. */
export function registrationInputs(
  { journal }: Pick<Regulation, 'journal'>,
  isAnonymous: boolean,
): ShownFields {
  const needed = new Set<AppealField>(
    journal.columns.flatMap(({ holds }) => (holds.kind === 'fields' ? holds.fields : [])),
  )
  const isOffered = (field: string) =>
    !isAnonymous || field === 'applicant.kind' || !field.startsWith('applicant.')
  const offered = registrable.filter(isOffered)
  // The log knows when it came; only who knows better writes it down.
  const isAsked = (field: (typeof registrable)[number]) =>
    needed.has(field) && field !== 'receivedAt' && field !== 'openingActNo'
  return {
    asked: offered.filter(isAsked),
    more: offered.filter((field) => !isAsked(field)),
  }
}
