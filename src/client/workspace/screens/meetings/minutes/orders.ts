import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { PaperFacts, PaperPerson } from '#core/documents/clerk.ts'
import { vacantOn } from '#core/commission/vacant.ts'
import { currentRoster } from '#core/log/board.ts'
import type { Attendance, MeetingItem, MeetingRecord } from '#core/meetings/meeting.ts'
import {
  extractOf,
  minutesOf,
  minutesSigners,
  paperPerson,
  type PostForms,
} from '#core/meetings/minutes-of.ts'
import type { Audience } from '#core/records/audience.ts'
import type { PaperToIssue, PersonToSign } from '../../../documents/issue.ts'
import { commissionIn } from '../../../session/commission.ts'
import { regulationOf } from '../../../session/in-force.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import type { MeetingOnRecord } from '../facts.ts'
import { correctionToIssue, minutesIssued } from './stage.ts'

/** School and box whose names the minutes bear. */
function paperFacts(state: WorkspaceState): PaperFacts {
  const regulation = regulationOf(state)
  return { regulation, channel: regulation.channels[0]?.id ?? '' }
}

/** The minutes of a closed meeting, to be looked at and issued for `audience`. @clause S4-24 */
export function minutesOrder(
  state: WorkspaceState,
  kept: MeetingOnRecord,
  audience: Audience,
): PaperToIssue {
  const facts = paperFacts(state)
  const correction = correctionToIssue(state.records, kept)
  const before = correction && minutesIssued(state.records, kept)
  const rule = facts.regulation.commission?.meetings?.minutesSignedBy ?? 'chair-and-secretary'
  const number = numberOf(kept)
  const vacant = vacantAt(state, kept.data)
  return {
    facts,
    people: minutesSigners(kept.data, rule).map((one) => signerOf(state, one, audience)),
    make: (language, people) =>
      minutesOf(kept.data, { facts, number, forms: formsOf(people), vacant }, language),
    audience,
    about: kept.state.record,
    ...(correction && before
      ? { corrects: before.kept.state.record, reason: correction.reason }
      : {}),
  }
}

/** An extract of `item`, certified by the secretary of the meeting, else by its chair. @clause S0-69 */
export function extractOrder(
  state: WorkspaceState,
  kept: MeetingOnRecord,
  item: MeetingItem,
  on: PlainDate,
): PaperToIssue | null {
  const facts = paperFacts(state)
  const { attendance, secretary, chair } = kept.data
  const certifier = attendance.find(({ person }) => person === (secretary ?? chair))
  if (certifier === undefined) return null
  const by = signerOf(state, certifier, 'readers')
  return {
    facts,
    people: [by],
    make: (language, [signer = by]) =>
      extractOf(
        kept.data,
        item,
        { by: certifiedBy(signer), on },
        { facts, number: numberOf(kept) },
        language,
      ),
    audience: 'readers',
    about: kept.state.record,
  }
}

/** The number of the minutes as it is printed; null until they are closed. */
export const numberOf = ({ state: { paper } }: MeetingOnRecord): string | null =>
  paper === null ? null : String(paper.number)

/** The meeting with the posts as they are, for a look before it is closed. */
export const draftPaper = (state: WorkspaceState, meeting: MeetingRecord) => {
  const facts = paperFacts(state)
  const basis = { facts, number: null, forms: new Map(), vacant: vacantAt(state, meeting) }
  return minutesOf(meeting, basis, facts.regulation.language)
}

/** Seats that were vacant on the day of the meeting. @clause S0-62 */
const vacantAt = (state: WorkspaceState, { on }: MeetingRecord): readonly string[] =>
  vacantOn(commissionIn(state), regulationOf(state).commission, on).map(({ post }) => post)

/** Somebody who signs: with the own key where the paper can be opened with it, else with a pen. */
function signerOf({ board }: WorkspaceState, one: Attendance, audience: Audience): PersonToSign {
  const { member } = one
  const roster = board && currentRoster(board)
  const keys =
    audience === 'readers'
      ? (roster?.members ?? [])
      : [...(roster?.members ?? []), ...(roster?.attending ?? [])]
  const person = paperPerson(one, new Map())
  return member !== undefined && keys.includes(member) ? { ...person, member } : person
}

const certifiedBy = ({ post, name, form, substituteFor }: PersonToSign): PaperPerson => ({
  post,
  name,
  ...(form === undefined ? {} : { form }),
  ...(substituteFor === undefined ? {} : { substituteFor }),
})

const formsOf = (people: readonly PersonToSign[]): PostForms =>
  new Map(
    people.flatMap(({ name, form }) =>
      name === null || form === undefined ? [] : [[name, form] as const],
    ),
  )
