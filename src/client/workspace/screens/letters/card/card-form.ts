import * as v from 'valibot'
import { changesBetween, valueOf, type Card, type CardField } from '#core/appeals/card-fold.ts'
import { CardData, ClearableField } from '#core/contract/card-data.ts'
import { RegistrationData } from '#core/contract/thread-data.ts'
import { helpKinds } from '#core/journal/appeal-facts.ts'

/** One executor as it is typed. */
export const ExecutorForm = v.strictObject({
  name: v.string(),
  dueOn: v.string(),
  way: v.string(),
  outgoingNo: v.string(),
  on: v.string(),
  receivedBy: v.string(),
})
export type ExecutorForm = v.InferOutput<typeof ExecutorForm>

/** What stands in the fields of a registration or card, as it is typed: nothing of it is judged. */
export const CardForm = v.strictObject({
  /** By the name of the field; `receivedAt.at` is its hour. */
  values: v.record(v.string(), v.string()),
  help: v.array(v.picklist(helpKinds)),
  executors: v.array(ExecutorForm),
  reason: v.string(),
})
export type CardForm = v.InferOutput<typeof CardForm>

/** Fields that hold one line, a choice or a date. */
const textFields = [
  'brief',
  'applicant.surname',
  'applicant.givenName',
  'applicant.patronymic',
  'applicant.organisation',
  'applicant.kind',
  'applicant.age',
  'applicant.address',
  'applicant.phone',
  'applicant.email',
  'applicant.classGroup',
  'appealType',
  'openingActNo',
  'removedOn',
  'measures',
  'outcome',
  'justified',
  'cause',
  'quality',
  'closedOn',
] as const satisfies readonly CardField[]
export type TextField = (typeof textFields)[number]

/** Yes, no, or not said. */
const yesFields = ['rightViolated', 'fromMachine'] as const satisfies readonly CardField[]
export type YesField = (typeof yesFields)[number]

export const emptyExecutor: ExecutorForm = {
  name: '',
  dueOn: '',
  way: '',
  outgoingNo: '',
  on: '',
  receivedBy: '',
}

/** The form that shows what stands on `card`. */
export function formOf(card: Partial<Card>): CardForm {
  const whole: Card = { brief: '', isAnonymous: false, ...card }
  const values: Record<string, string> = { isAnonymous: whole.isAnonymous ? 'yes' : 'no' }
  for (const field of textFields) {
    const value = valueOf(whole, field)
    values[field] = typeof value === 'string' ? value : ''
  }
  for (const field of yesFields) {
    const value = whole[field]
    values[field] = value === undefined ? '' : value ? 'yes' : 'no'
  }
  values['receivedAt'] = whole.receivedAt?.on ?? ''
  values['receivedAt.at'] = clockOf(whole.receivedAt?.at)
  return {
    values,
    help: [...(whole.helpGiven ?? [])],
    executors: (whole.executors ?? []).map((one) => ({
      name: one.name,
      dueOn: one.dueOn ?? '',
      way: one.way ?? '',
      outgoingNo: one.outgoingNo ?? '',
      on: one.on ?? '',
      receivedBy: one.receivedBy ?? '',
    })),
    reason: '',
  }
}

/** A form in the making, and what it showed when it was begun. */
export const KeptCardForm = v.strictObject({ start: CardForm, form: CardForm })
export type KeptCardForm = v.InferOutput<typeof KeptCardForm>

/**
 * The form over the card as it stands `now`: what was touched stays as it was typed, all else is what
 * colleagues have written meanwhile, so that saving takes nothing of theirs back.
 */
export function rebased({ start, form }: KeptCardForm, now: CardForm): CardForm {
  const touched = Object.entries(form.values).filter(
    ([field, text]) => text !== (start.values[field] ?? ''),
  )
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return {
    values: { ...now.values, ...Object.fromEntries(touched) },
    help: isSame(form.help, start.help) ? now.help : form.help,
    executors: isSame(form.executors, start.executors) ? now.executors : form.executors,
    reason: form.reason,
  }
}

/** What is typed as a registration, or the first field that is wrong. */
export function registrationIn(form: CardForm): RegistrationData | WrongField {
  const { helpGiven: _, executors: __, ...filled } = filledIn(form)
  const read = v.safeParse(RegistrationData, filled)
  return read.success ? read.output : wrongIn(read.issues)
}

/** What `form` changes in `card`; null when it changes nothing. */
export function changeIn(
  card: Card,
  form: CardForm,
  mode: 'progress' | 'correction',
): CardData | WrongField | null {
  const why =
    mode === 'progress' ? { kind: 'progress' } : { kind: 'correction', reason: form.reason }
  const typed = v.safeParse(CardData, { set: filledIn(form), why })
  if (!typed.success) return wrongIn(typed.issues)
  const { brief = card.brief, isAnonymous = card.isAnonymous, ...rest } = typed.output.set
  // What the form does not show is as it was.
  const changed = changesBetween(card, { ...hidden(card), ...rest, brief, isAnonymous })
  if (changed.length === 0) return null
  const set = filledIn(form, new Set(changed.map(({ field }) => field)))
  const cleared = changed.flatMap(({ field, after }) =>
    after === undefined && v.is(ClearableField, field) ? [field] : [],
  )
  const data = v.safeParse(CardData, { set, why, ...(cleared.length > 0 ? { cleared } : {}) })
  return data.success ? data.output : wrongIn(data.issues)
}

/** The field in which something cannot be right. */
export interface WrongField {
  readonly wrong: string
}

export const isWrong = (read: object): read is WrongField => 'wrong' in read

/** Minutes since midnight as an hour, '' when it is not known. */
export const clockOf = (at: number | undefined): string =>
  at === undefined
    ? ''
    : `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`

/** `hh:mm` as minutes since midnight, or undefined. */
export function minutesOf(clock: string): number | undefined {
  const [hours, minutes] = clock.split(':').map(Number)
  const at = (hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN)
  return Number.isInteger(at) ? at : undefined
}

/** Parts of a card for which there is no field on any form. */
const hidden = ({ categories, readOn, registeredBy, conclusion }: Card) => ({
  categories,
  readOn,
  registeredBy,
  conclusion,
})

/** What is filled in, with the points of the names made into objects. @param only - these fields. */
function filledIn({ values, help, executors }: CardForm, only?: ReadonlySet<string>) {
  const isWanted = (field: string) => only === undefined || only.has(field)
  const filled: Record<string, unknown> = {}
  const applicant: Record<string, string> = {}
  for (const field of textFields) {
    const text = values[field]?.trim() ?? ''
    if (text === '' || !isWanted(field)) continue
    if (field.startsWith('applicant.')) applicant[field.slice('applicant.'.length)] = text
    else filled[field] = text
  }
  if (Object.keys(applicant).length > 0) filled['applicant'] = applicant
  for (const field of ['isAnonymous', ...yesFields]) {
    const said = values[field] ?? ''
    if (said !== '' && isWanted(field)) filled[field] = said === 'yes'
  }
  const on = values['receivedAt'] ?? ''
  const at = minutesOf(values['receivedAt.at'] ?? '')
  if (on !== '' && isWanted('receivedAt'))
    filled['receivedAt'] = { on, ...(at === undefined ? {} : { at }) }
  if (help.length > 0 && isWanted('helpGiven')) filled['helpGiven'] = help
  const named = executors.filter(({ name }) => name.trim() !== '')
  if (named.length > 0 && isWanted('executors')) filled['executors'] = named.map(withoutEmpty)
  return filled
}

const withoutEmpty = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ''))

function wrongIn(issues: readonly v.BaseIssue<unknown>[]): WrongField {
  const path = (issues[0]?.path ?? []).map(({ key }) => String(key)).filter((key) => key !== 'set')
  return { wrong: path.slice(0, path[0] === 'applicant' ? 2 : 1).join('.') }
}
