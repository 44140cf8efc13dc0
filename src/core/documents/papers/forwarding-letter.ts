import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, numberOf, when, type PaperFacts, type PaperPerson } from '../clerk.ts'
import type { Paper } from '../paper.ts'
import { forwardedLines, type Forwarded } from './forwarded.ts'

/** An appeal that is sent on to a body. */
export interface ForwardingLetterFacts extends PaperFacts, Forwarded {
  /** Outgoing number, as the school's office writes it. */
  readonly number: string | null
  readonly on: PlainDate | null
  /** Body and official, line by line. */
  readonly to: readonly string[]
  /** Sheets that go with it. */
  readonly annexSheets: number
  readonly head: PaperPerson
  readonly executor: { readonly name: string; readonly phone?: string }
}

/** The letter with which an appeal is forwarded. @clause S0-10 @clause S0-24 @clause S4-08 */
export function forwardingLetter(facts: ForwardingLetterFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { outgoing } = clerk.words
  const { on, to, annexSheets, head, executor } = facts
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
      ...forwardedLines(facts, clerk).map(line),
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
