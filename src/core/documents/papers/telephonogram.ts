import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clock } from '../../words/dates.ts'
import { clerkFor, numberOf, type PaperFacts } from '../clerk.ts'
import type { Paper } from '../paper.ts'

/** Somebody at one end of the line. */
export interface Caller {
  /** Post and body. */
  readonly post: string
  readonly name: string
  readonly phone?: string
}

/** A message that was dictated over the telephone. */
export interface TelephonogramFacts extends PaperFacts {
  readonly number: string | null
  readonly on: PlainDate
  /** Minutes since midnight. */
  readonly at: number
  readonly from: Caller
  readonly to: Caller
  readonly text: string
}

/** A telephonogram: who dictated, who took it down. @clause S0-24 */
export function telephonogram(facts: TelephonogramFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { outgoing } = clerk.words
  const { on, at, from, to, text } = facts
  const number = numberOf(facts.number)
  const caller = ({ post, name, phone }: Caller) => [
    post,
    phone === undefined ? name : `${name}, ${clerk.say(outgoing.phone, { phone })}`,
  ]
  return {
    v: 1,
    kind: 'telephonogram',
    language,
    name: `${outgoing.nameTelephonogram} № ${number}`,
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{org}}')] },
      { kind: 'title', lines: clerk.lines(outgoing.titleTelephonogram, { number }) },
      {
        kind: 'facts',
        rows: [
          { label: outgoing.when, lines: [`${clerk.day(on)}, ${clock(at)}`] },
          { label: outgoing.from, lines: caller(from) },
          { label: outgoing.to, lines: caller(to) },
          { label: outgoing.text, lines: text.split('\n') },
        ],
      },
      {
        kind: 'signatures',
        lines: [
          { role: outgoing.gave, name: from.name },
          { role: outgoing.took, name: to.name },
        ],
      },
    ],
  }
}
