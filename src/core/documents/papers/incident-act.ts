import type { PlainDate } from '../../calendar/plain-date.ts'
import type { SealState } from '../../openings/paper-opening.ts'
import type { Language } from '../../regulation/settings/text.ts'
import {
  clerkFor,
  numberOf,
  when,
  type Clerk,
  type PaperFacts,
  type PaperPerson,
} from '../clerk.ts'
import { atMoment } from '../dates.ts'
import type { Paper } from '../paper.ts'

/** What was found broken at a box. */
export interface IncidentActFacts extends PaperFacts {
  readonly number: string | null
  readonly place: string
  readonly on: PlainDate
  readonly foundOn: PlainDate
  /** Minutes since midnight. */
  readonly foundAt: number
  /** The seal that was put on last, and what hung there; null when only the box is damaged. */
  readonly seal: {
    readonly was: string | null
    readonly found: string | null
    readonly state: Exclude<SealState, 'whole'>
  } | null
  /** The box as it was found. */
  readonly boxState: string
  readonly letters: number
  readonly measure: string
  readonly newSeal: string | null
  readonly present: readonly PaperPerson[]
}

/** The act about a broken seal or box: somebody may have read, or taken, a letter. @clause S4-31 */
export function incidentAct(facts: IncidentActFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { acts } = clerk.words
  const { seal, boxState, letters, measure, newSeal } = facts
  const number = numberOf(facts.number)
  const line = (text: string) => ({ kind: 'text', text }) as const
  return {
    v: 1,
    kind: 'incident-act',
    language,
    name: `${seal === null ? acts.nameDamage : acts.nameIncident} № ${number}`,
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{org}}')] },
      {
        kind: 'title',
        lines: clerk.lines(seal === null ? acts.titleBox : acts.titleSeal, { number }),
      },
      { kind: 'ends', left: facts.place, right: clerk.day(facts.on) },
      line(found(facts, clerk)),
      line(clerk.say(acts.boxState, { state: boxState })),
      line(clerk.say(acts.letters, { count: clerk.count(letters, 'neuter') })),
      line(clerk.say(acts.measure, { measure })),
      ...when(newSeal !== null, line(clerk.say(acts.resealed, { seal: newSeal ?? '' }))),
      line(acts.signedByPresent),
      { kind: 'signatures', lines: facts.present.map(clerk.signature) },
    ],
  }
}

function found({ seal, foundOn, foundAt }: IncidentActFacts, clerk: Clerk): string {
  const { acts, dates } = clerk.words
  const moment = atMoment(dates, foundOn, foundAt)
  if (seal === null) return clerk.say(acts.foundDamaged, { moment })
  const template = {
    broken: acts.foundBroken,
    missing: acts.foundMissing,
    'other-number': acts.foundOther,
  }[seal.state]
  return clerk.say(template, { moment, seal: numberOf(seal.was), found: numberOf(seal.found) })
}
