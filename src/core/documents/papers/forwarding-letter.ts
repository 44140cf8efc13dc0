import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, numberOf, when, type PaperFacts, type PaperPerson } from '../clerk.ts'
import { byDate, onDate } from '../dates.ts'
import type { Paper } from '../paper.ts'

/** An appeal that is sent on to a body. */
export interface ForwardingLetterFacts extends PaperFacts {
  /** Outgoing number, as the school's office writes it. */
  readonly number: string | null
  readonly on: PlainDate | null
  /** Body and official, line by line. */
  readonly to: readonly string[]
  /** Number of the appeal in the journal, as it is printed. */
  readonly serial: string
  readonly receivedOn: PlainDate
  readonly brief: string
  readonly dueOn: PlainDate | null
  /** Only when it is needed and they agreed. */
  readonly author?: string
  /** Sheets that go with it. */
  readonly annexSheets: number
  readonly head: PaperPerson
  readonly executor: { readonly name: string; readonly phone?: string }
}

/** The letter with which an appeal is forwarded. @clause S0-10 @clause S0-24 @clause S4-08 */
export function forwardingLetter(facts: ForwardingLetterFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { outgoing, dates } = clerk.words
  const { on, to, serial, receivedOn, brief, dueOn, author, annexSheets, head, executor } = facts
  const number = numberOf(facts.number)
  const line = (text: string) => ({ kind: 'text', text }) as const
  return {
    v: 1,
    kind: 'forwarding-letter',
    language,
    name: `${outgoing.nameForwarding} № ${number}`,
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{org}}')] },
      { kind: 'ends', left: clerk.say(outgoing.number, { number }), right: clerk.day(on) },
      { kind: 'stamp', lines: [...to] },
      line(clerk.say(outgoing.forward, { serial, on: onDate(dates, receivedOn) })),
      line(clerk.say(outgoing.brief, { brief })),
      line(
        dueOn === null ? outgoing.reply : clerk.say(outgoing.replyBy, { by: byDate(dates, dueOn) }),
      ),
      line(author === undefined ? outgoing.confidential : clerk.say(outgoing.author, { author })),
      ...when(
        annexSheets > 0,
        line(clerk.say(outgoing.annex, { sheets: clerk.counted(annexSheets, outgoing.sheets) })),
      ),
      { kind: 'signatures', lines: [clerk.signature(head)] },
      {
        kind: 'text',
        size: 'small',
        text:
          executor.phone === undefined
            ? clerk.say(outgoing.executor, { name: executor.name })
            : clerk.say(outgoing.executorPhone, { name: executor.name, phone: executor.phone }),
      },
    ],
  }
}
