import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, when, type PaperFacts } from '../clerk.ts'
import type { Paper } from '../paper.ts'
import { markLine, meetLine, type LetterMark, type Meet } from './stand-answer.ts'

/** An invitation to talk. Several people and hours: whoever comes at the only one is seen. */
export interface StandInvitationFacts extends PaperFacts {
  readonly letter: LetterMark
  readonly meets: readonly Meet[]
  /** Where the author can write back with the code; absent where letters have none. */
  readonly address?: string
}

/** The invitation on the stand: not a word of the letter. @clause S3-17 */
export function standInvitation(facts: StandInvitationFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { stand } = clerk.words
  const { letter, meets, address } = facts
  return {
    v: 1,
    kind: 'stand-invitation',
    language,
    name: [stand.nameInvitation, clerk.day(letter.on)].join(', '),
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{box}}')] },
      { kind: 'title', lines: [markLine(letter, stand.hailMarked, stand.hailDated, clerk)] },
      { kind: 'text', size: 'large', text: stand.invitation },
      { kind: 'list', items: meets.map((meet) => meetLine(meet, clerk)) },
      { kind: 'text', size: 'large', text: stand.yourChoice },
      ...when(address !== undefined, {
        kind: 'text',
        text: clerk.say(stand.byCode, { address: address ?? '' }),
      }),
    ],
  }
}
