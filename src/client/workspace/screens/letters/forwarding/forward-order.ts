import { periodOf } from '#core/appeals/registration.ts'
import type { PlainDate, WallTime } from '#core/calendar/plain-date.ts'
import { clerkFor, type PaperFacts } from '#core/documents/clerk.ts'
import { forwardedLines, type Forwarded } from '#core/documents/papers/forwarded.ts'
import { forwardingLetter } from '#core/documents/papers/forwarding-letter.ts'
import { telephonogram } from '#core/documents/papers/telephonogram.ts'
import type { Paper } from '#core/documents/paper.ts'
import type { MemberId } from '#core/ids.ts'
import type { Language } from '#core/regulation/settings/text.ts'
import { textIn } from '#core/regulation/text-in.ts'
import type { Person } from '#core/school/roster.ts'
import type { PaperToIssue, PersonToSign } from '../../../documents/issue.ts'
import type { Letter } from '../../../session/api.ts'
import { minutesOf } from '../card/card-form.ts'
import { dayIn, linesOf, type ForwardForm } from './forward-form.ts'

/** What a paper about an appeal must know beside the form. */
export interface ForwardFacts extends PaperFacts {
  /** Number of the appeal in the journal, as it is printed. */
  readonly serial: string
  readonly receivedOn: PlainDate
  readonly brief: string
  readonly now: WallTime
  readonly me: Person
  /** The head, when they have a key of their own. */
  readonly head: MemberId | null
}

/** The letter or telephonogram of `form`, ready to be looked at and issued. */
export function forwardOrder(
  facts: ForwardFacts,
  form: ForwardForm,
  { state: { thread } }: Pick<Letter, 'state'>,
): PaperToIssue {
  const { regulation, channel, now } = facts
  const ownNumber = form.outgoingNo.trim()
  const make: PaperToIssue['make'] = (language, people, number) => {
    const printed = ownNumber || (number === null ? null : String(number.number))
    return form.kind === 'forwarding-letter'
      ? letterOf(facts, form, language, people[0] ?? headOf(facts, form), printed)
      : messageOf(facts, form, language, printed)
  }
  return {
    facts: { regulation, channel },
    people: form.kind === 'forwarding-letter' ? [headOf(facts, form)] : [callerOf(facts)],
    make,
    // It quotes the journal of those who read.
    audience: 'readers',
    about: thread,
    ...(ownNumber === ''
      ? {
          numbering: {
            paper: 'forwarding',
            period: periodOf(now.on, regulation.numbering.restarts),
          },
        }
      : {}),
  }
}

function letterOf(
  facts: ForwardFacts,
  form: ForwardForm,
  language: Language,
  head: PersonToSign,
  number: string | null,
): Paper {
  const { regulation, channel } = facts
  const { institution, language: own } = regulation
  const phone = form.phone.trim()
  return forwardingLetter(
    {
      regulation,
      channel,
      ...forwarded(facts, form),
      number,
      on: facts.now.on,
      to: linesOf(form.to),
      annexSheets: Number(form.annexSheets.trim()),
      head: { ...head, post: textIn(institution.head.nominative, language, own) },
      executor: {
        name: form.preparedBy.trim() || facts.me.name,
        ...(phone === '' ? {} : { phone }),
      },
    },
    language,
  )
}

function messageOf(
  facts: ForwardFacts,
  form: ForwardForm,
  language: Language,
  number: string | null,
): Paper {
  const clerk = clerkFor(facts, language)
  const at = (phone: string) => (phone.trim() === '' ? {} : { phone: phone.trim() })
  return telephonogram(
    {
      regulation: facts.regulation,
      channel: facts.channel,
      number,
      on: facts.now.on,
      at: minutesOf(form.at) ?? facts.now.at,
      from: { post: clerk.post({ post: facts.me.role }), name: facts.me.name, ...at(form.phone) },
      to: {
        post: linesOf(form.to).join(', '),
        name: form.receiver.trim(),
        ...at(form.receiverPhone),
      },
      text: form.text.trim() || forwardedLines(forwarded(facts, form), clerk).join('\n'),
    },
    language,
  )
}

function forwarded({ serial, receivedOn, brief }: ForwardFacts, form: ForwardForm): Forwarded {
  const author = form.author.trim()
  return {
    serial,
    receivedOn,
    brief,
    dueOn: dayIn(form.dueOn),
    ...(form.namesAuthor && author !== '' ? { author } : {}),
  }
}

const headOf = ({ head }: ForwardFacts, form: ForwardForm): PersonToSign => ({
  post: 'director',
  name: form.head.trim() || null,
  ...(head === null ? {} : { member: head }),
})

/** Who dictates it signs it; who takes it down writes an own one. */
const callerOf = ({ me }: ForwardFacts): PersonToSign => ({
  post: me.role,
  name: me.name,
  member: me.id,
})
