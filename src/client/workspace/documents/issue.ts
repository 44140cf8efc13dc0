import type { PlainDate } from '#core/calendar/plain-date.ts'
import { clerkFor, type PaperFacts, type PaperPerson } from '#core/documents/clerk.ts'
import type { Paper } from '#core/documents/paper.ts'
import type { MemberId, RecordId, ThreadId } from '#core/ids.ts'
import type { Audience } from '#core/records/audience.ts'
import type { PaperNumber } from '#core/records/paper-number.ts'
import {
  paperRecord,
  refusePaper,
  type PaperRefusal,
  type PaperSigner,
} from '#core/records/paper.ts'
import type { Language } from '#core/regulation/settings/text.ts'
import type { RecordForm } from '../session/api.ts'

/** Somebody who shall sign. */
export interface PersonToSign extends PaperPerson {
  /** Absent for whoever has no key and signs with a pen. */
  readonly member?: MemberId
}

/** A paper that can be issued; whoever offers it knows the facts and makes the words of them. */
export interface PaperToIssue {
  /** What every builder of papers is given. */
  readonly facts: PaperFacts
  /** Who signs, in the order of the lines; vacant places among them. */
  readonly people: readonly PersonToSign[]
  /**
   * Writes it; `people` come with the forms of their posts that were chosen. `number` is null unless
   * `numbering` asks for one, and until it is given.
   */
  readonly make: (
    language: Language,
    people: readonly PersonToSign[],
    number: PaperNumber | null,
  ) => Paper
  readonly audience: Audience
  /** What it is about: its opening, its meeting, its appeal. */
  readonly about?: RecordId | ThreadId
  /** The issued paper that it stands in for. */
  readonly corrects?: RecordId
  /** Why it does. */
  readonly reason?: string
  /** For a paper that has a number of its own and not that of what it is about. */
  readonly numbering?: Pick<PaperNumber, 'paper' | 'period'>
}

/** What the person who issues it chose. */
export interface IssueChoice {
  readonly language: Language
  /** Forms of posts that differ from those that were offered, by the place in `people`. */
  readonly forms: ReadonlyMap<number, 'masculine' | 'feminine'>
}

/** The people with the forms that were chosen for them. */
export const peopleFor = ({ people }: PaperToIssue, { forms }: IssueChoice): PersonToSign[] =>
  people.map((person, index) => {
    const form = forms.get(index)
    return form === undefined ? person : { ...person, form }
  })

/** Writes the paper as it was chosen. */
export const paperFor = (
  order: PaperToIssue,
  choice: IssueChoice,
  number: PaperNumber | null = null,
): Paper => order.make(choice.language, peopleFor(order, choice), number)

/** The signers as the lines of the paper call them; a vacant place signs nothing. */
export function signersFor(order: PaperToIssue, choice: IssueChoice): PaperSigner[] {
  const clerk = clerkFor(order.facts, choice.language)
  const lines = paperFor(order, choice).blocks.flatMap((block) =>
    block.kind === 'signatures' ? block.lines : [],
  )
  return peopleFor(order, choice).flatMap((person) => {
    if (person.name === null) return []
    const own = clerk.signature(person)
    const { role, name = person.name } = lines.find((line) => line.name === own.name) ?? own
    return { role, name, ...(person.member === undefined ? {} : { member: person.member }) }
  })
}

/** The record that issues it, with nothing to be written after it, or why it cannot be. */
export function issueForm(
  order: PaperToIssue,
  choice: IssueChoice,
  issuedOn: PlainDate,
): RecordForm | PaperRefusal {
  const { audience, about, corrects, reason, numbering } = order
  const signers = signersFor(order, choice)
  const refusal = refusePaper(paperFor(order, choice), signers)
  if (refusal !== null) return refusal
  const facts = {
    issuedOn,
    signers,
    ...(about === undefined ? {} : { about }),
    ...(corrects === undefined ? {} : { corrects }),
    ...(reason === undefined ? {} : { reason }),
  }
  return {
    record: null,
    seen: 0,
    audience,
    closes: true,
    data: (number) => paperRecord(paperFor(order, choice, number), facts),
    ...(numbering === undefined ? {} : { paper: numbering }),
  }
}
