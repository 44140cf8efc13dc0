import * as v from 'valibot'
import type { Card } from '#core/appeals/card-fold.ts'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { Executor, type CardData } from '#core/contract/card-data.ts'

/** What an appeal can be sent on with. @clause S0-24 */
export const forwardKinds = ['forwarding-letter', 'telephonogram'] as const

/** What is typed about it; nothing of it is judged. */
export const ForwardForm = v.strictObject({
  kind: v.picklist(forwardKinds),
  /** Place of the executor on the card to whom it goes; empty for somebody new. */
  executor: v.string(),
  /** Body and official, line by line. */
  to: v.string(),
  dueOn: v.string(),
  /** Of the school's office; empty where the commission numbers by itself. */
  outgoingNo: v.string(),
  annexSheets: v.string(),
  /** Ticked on purpose, every time anew. */
  namesAuthor: v.boolean(),
  author: v.string(),
  head: v.string(),
  preparedBy: v.string(),
  phone: v.string(),
  at: v.string(),
  receiver: v.string(),
  receiverPhone: v.string(),
  /** Of a telephonogram, in the writer's own words; empty for those of the letter. */
  text: v.string(),
})
export type ForwardForm = v.InferOutput<typeof ForwardForm>

/** What the form says before anything was typed. */
export interface ForwardStart {
  readonly card: Card
  readonly dueOn: string
  readonly head: string
  readonly preparedBy: string
  /** `HH:MM` */
  readonly at: string
}

/** The form for the first executor to whom nothing was sent yet. */
export function startOf(start: ForwardStart): ForwardForm {
  const executors = start.card.executors ?? []
  const place = executors.findIndex(({ on }) => on === undefined)
  const empty: ForwardForm = {
    kind: 'forwarding-letter',
    executor: '',
    to: '',
    dueOn: start.dueOn,
    outgoingNo: '',
    annexSheets: '',
    namesAuthor: false,
    author: authorOf(start.card),
    head: start.head,
    preparedBy: start.preparedBy,
    phone: '',
    at: start.at,
    receiver: '',
    receiverPhone: '',
    text: '',
  }
  return withExecutor(empty, executors, place < 0 ? '' : String(place))
}

/** The form for another executor of the card: address and term are those that stand there. */
export function withExecutor(
  form: ForwardForm,
  executors: readonly Executor[],
  executor: string,
): ForwardForm {
  const one = executor === '' ? undefined : executors[Number(executor)]
  if (one === undefined) return { ...form, executor: '' }
  return { ...form, executor, to: one.name, dueOn: one.dueOn ?? form.dueOn }
}

/** The day in `text`, or null when there is none. */
export function dayIn(text: string): PlainDate | null {
  const read = v.safeParse(PlainDate, text)
  return read.success ? read.output : null
}

/** Lines in which something stands. */
export const linesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => line.trim() || [])

/** What of the form is wrong, by the field; nothing for a form that can be sent. */
export function faultsOf(form: ForwardForm): ReadonlySet<keyof ForwardForm> {
  const wrong = new Set<keyof ForwardForm>()
  if (linesOf(form.to).length === 0) wrong.add('to')
  if (form.dueOn !== '' && dayIn(form.dueOn) === null) wrong.add('dueOn')
  if (form.namesAuthor && form.author.trim() === '') wrong.add('author')
  if (!/^\d{0,3}$/.test(form.annexSheets.trim())) wrong.add('annexSheets')
  if (form.kind === 'telephonogram' && form.receiver.trim() === '') wrong.add('receiver')
  return wrong
}

/** What the card says after it was sent: to whom, how, under which number, and until when. */
export function cardAfter(
  { executors = [] }: Pick<Card, 'executors'>,
  form: ForwardForm,
  sent: { readonly way: string; readonly number: string | null; readonly on: PlainDate },
): CardData {
  const place = form.executor === '' ? executors.length : Number(form.executor)
  const before: Executor = executors[place] ?? { name: linesOf(form.to).join(', ') }
  const receivedBy = form.kind === 'telephonogram' ? form.receiver : ''
  const after = v.parse(Executor, {
    ...before,
    name: before.name.slice(0, 200),
    way: sent.way,
    on: sent.on,
    dueOn: dayIn(form.dueOn) ?? before.dueOn,
    ...(sent.number === null ? {} : { outgoingNo: sent.number.slice(0, 40) }),
    ...(receivedBy.trim() === '' ? {} : { receivedBy: receivedBy.slice(0, 200) }),
  })
  return {
    set: { executors: [...executors.slice(0, place), after, ...executors.slice(place + 1)] },
    why: { kind: 'progress' },
  }
}

/** How an author who signed is named; nothing for one who did not. */
function authorOf({ isAnonymous, applicant = {} }: Card): string {
  if (isAnonymous) return ''
  const { surname, givenName, patronymic, organisation } = applicant
  return [surname, givenName, patronymic].filter(Boolean).join(' ') || (organisation ?? '')
}
