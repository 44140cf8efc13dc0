import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, type Clerk, type PaperFacts, type PaperPerson } from '../clerk.ts'
import { onDate } from '../dates.ts'
import { capital } from '../names.ts'
import type { Paper } from '../paper.ts'

/** By what an author knows that the answer is theirs: the day and a sign of their own, never the code. */
export interface LetterMark {
  /** The day on which the letter was taken out. */
  readonly on: PlainDate
  /** A word or a drawing that the author chose. */
  readonly mark?: string
}

/** Somebody whom the author can see. */
export interface Meet {
  readonly person: PaperPerson
  readonly place: string
  /** Day and hours, in words. */
  readonly time: string
}

/** An answer that hangs by the box: no name, class, words or hand of the letter. */
export interface StandAnswerFacts extends PaperFacts {
  readonly letter: LetterMark
  /** In neutral words. */
  readonly question: string
  readonly answer: string
  readonly ask: readonly Meet[]
  readonly on: PlainDate
}

/** The answer on the stand. @clause S3-09 @clause S3-16 */
export function standAnswer(facts: StandAnswerFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { stand } = clerk.words
  const { letter, question, answer, ask, on } = facts
  return {
    v: 1,
    kind: 'stand-answer',
    language,
    name: [stand.nameAnswer, clerk.day(on)].join(', '),
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{box}}')] },
      { kind: 'title', lines: [stand.titleAnswer] },
      {
        kind: 'text',
        align: 'center',
        text: markLine(letter, stand.toMarked, stand.toDated, clerk),
      },
      { kind: 'heading', text: stand.question },
      { kind: 'text', size: 'large', text: question },
      { kind: 'heading', text: stand.answer },
      { kind: 'text', size: 'large', text: answer },
      ...(ask.length === 0
        ? []
        : [
            {
              kind: 'facts' as const,
              rows: [{ label: stand.ask, lines: ask.map((meet) => meetLine(meet, clerk)) }],
            },
          ]),
      { kind: 'text', align: 'right', text: clerk.day(on) },
    ],
  }
}

/** Which letter is meant. */
export const markLine = (
  { on, mark }: LetterMark,
  marked: string,
  dated: string,
  clerk: Clerk,
): string => {
  const values = { on: onDate(clerk.words.dates, on) }
  return capital(
    mark === undefined ? clerk.say(dated, values) : clerk.say(marked, { ...values, mark }),
  )
}

/** Who, where and when. */
export const meetLine = ({ person, place, time }: Meet, clerk: Clerk): string =>
  clerk.say(clerk.words.stand.askWhere, { who: capital(clerk.person(person)), place, time })
