import type { Regulation } from '../../regulation/regulation.ts'
import type { ReplyWay } from '../../regulation/settings/papers.ts'
import { postNames, type Clerk } from '../clerk.ts'
import { oftenInWords } from '../schedule-words.ts'

/**
 * Who is of the commission, how it gets its chair, how often it meets; nothing where there is none.
 *
 * @clause S3-29 @clause S4-20 @clause S4-21 @clause S4-23 @clause S4-25
 */
export function commissionLines({ commission }: Regulation, clerk: Clerk): string[] {
  if (commission === undefined) return []
  const words = clerk.words.regulation
  const { seats, size, parent, chair, meetings } = commission
  const fewest = meetings?.fewest
  const lines = [
    postNames(
      seats.map(({ post }) => post),
      clerk,
    ).join(', '),
    size.parity === 'odd' ? words.membersOdd : '',
    parent === 'required' ? words.parentRequired : '',
    chair === 'elected-by-open-vote' ? words.chairByVote : '',
    chair === 'elected-by-secret-ballot' ? words.chairByBallot : '',
    fewest === undefined ? '' : clerk.say(words.meetings, { often: oftenInWords(fewest, clerk) }),
  ]
  return lines.filter((line) => line !== '')
}

/** How somebody is answered who gave a name, and who gave none. @clause S3-16 */
export function answerLines({ replies, anonymity }: Regulation, clerk: Clerk): string[] {
  const { answersNamed, answersAnonymous } = clerk.words.regulation
  const line = (template: string, ways: readonly ReplyWay[]) =>
    ways.length === 0 ? [] : [clerk.say(template, { ways: waysInWords(ways, clerk) })]
  return [
    ...line(answersNamed, replies.named),
    ...(anonymity.allowed ? line(answersAnonymous, replies.anonymous) : []),
  ]
}

function waysInWords(ways: readonly ReplyWay[], { words }: Clerk): string {
  const { regulation } = words
  const names: Readonly<Record<ReplyWay, string>> = {
    code: regulation.wayCode,
    'in-person': regulation.wayInPerson,
    'e-mail': regulation.wayEmail,
    phone: regulation.wayPhone,
    post: regulation.wayPost,
    stand: regulation.wayStand,
    other: regulation.wayOther,
  }
  return ways.map((way) => names[way]).join(', ')
}
