import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Clerk } from '../clerk.ts'
import { byDate, onDate } from '../dates.ts'

/** What a body is told of an appeal that is sent on to it: never the letter itself. */
export interface Forwarded {
  /** Number of the appeal in the journal, as it is printed. */
  readonly serial: string
  readonly receivedOn: PlainDate
  readonly brief: string
  readonly dueOn: PlainDate | null
  /** Only when it is needed and they agreed. */
  readonly author?: string
}

/** The sentences about it, one after the other; who wrote it is confidential unless it is said. */
export function forwardedLines(facts: Forwarded, clerk: Clerk): readonly string[] {
  const { outgoing, dates } = clerk.words
  const { serial, receivedOn, brief, dueOn, author } = facts
  return [
    clerk.say(outgoing.forward, { serial, on: onDate(dates, receivedOn) }),
    clerk.say(outgoing.brief, { brief }),
    dueOn === null ? outgoing.reply : clerk.say(outgoing.replyBy, { by: byDate(dates, dueOn) }),
    author === undefined ? outgoing.confidential : clerk.say(outgoing.author, { author }),
  ]
}
