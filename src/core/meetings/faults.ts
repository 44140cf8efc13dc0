import type { PlainDate } from '../calendar/plain-date.ts'
import { pointer } from '../regulation/pointer.ts'
import type { Commission } from '../regulation/settings/commission.ts'
import type { Decision, MeetingItem, MeetingRecord } from './meeting.ts'
import { placesOfPupils } from './pupils.ts'
import { quorumAt, votersOf } from './quorum.ts'

/** What is wrong or missing in a meeting. */
export const meetingFaultWords = [
  'has-not-been-held-yet',
  'too-few-are-present',
  'chair-is-missing',
  'secretary-is-missing',
  'chair-is-absent',
  'agenda-is-empty',
  'title-is-missing',
  'saying-is-empty',
  'decision-is-empty',
  'decision-without-a-person',
  'decision-without-a-day',
  'due-before-the-meeting',
  'more-votes-than-people',
  'nobody-is-elected',
  'elected-without-a-majority',
  'recused-and-absent',
  'pupil-is-named',
  'pupil-may-be-named',
] as const
export type MeetingFaultWord = (typeof meetingFaultWords)[number]

/** A fault, its place, and whether the minutes can be closed all the same. */
export interface MeetingFault {
  readonly word: MeetingFaultWord
  /** JSON pointer into the record. */
  readonly path: string
  /** A warning is said and passed over; what is none must be mended before the minutes are closed. */
  readonly isWarning: boolean
}

/**
 * What keeps `meeting` from being closed, and what is only warned of. Composition, presence and quorum
 * are three things: too few people are a warning, for the seeds themselves decided with two of four.
 *
 * @clause S0-71 @clause S0-72 @clause S4-25
 */
export function faultsOf(
  meeting: MeetingRecord,
  rules: Commission | undefined,
  today: PlainDate,
): readonly MeetingFault[] {
  const { on, attendance, chair, secretary, items } = meeting
  const isThere = (key: string) =>
    attendance.some(({ person, isPresent }) => person === key && isPresent)
  const { present, needed } = quorumAt(meeting, rules)
  return [
    ...fault(on > today, 'has-not-been-held-yet', '/on'),
    ...warning(present < needed, 'too-few-are-present', '/attendance'),
    ...fault(chair === undefined, 'chair-is-missing', '/chair'),
    ...fault(secretary === undefined, 'secretary-is-missing', '/secretary'),
    ...fault(chair !== undefined && !isThere(chair), 'chair-is-absent', '/chair'),
    ...fault(items.length === 0, 'agenda-is-empty', '/items'),
    ...items.flatMap((item, n) => faultsOfItem(item, n, meeting)),
    ...placesOfPupils(meeting).flatMap(({ path, isSure }) =>
      isSure ? fault(true, 'pupil-is-named', path) : warning(true, 'pupil-may-be-named', path),
    ),
  ]
}

/** Whether the minutes can be closed. */
export const canBeClosed = (faults: readonly MeetingFault[]): boolean =>
  faults.every(({ isWarning }) => isWarning)

function faultsOfItem(
  item: MeetingItem,
  n: number,
  { on, attendance }: MeetingRecord,
): readonly MeetingFault[] {
  const { title, heard, spoke, decisions, votes, recused, election } = item
  const at = (...steps: readonly (string | number)[]) => pointer('items', n, ...steps)
  const isPresent = (person: string) =>
    attendance.some((one) => one.person === person && one.isPresent)
  const voters = votersOf(attendance.filter(({ person }) => !recused.includes(person))).length
  const counted = (one: { for: number; against: number; abstained: number }) =>
    one.for + one.against + one.abstained
  return [
    ...fault(title === '', 'title-is-missing', at('title')),
    ...[...heard, ...spoke].flatMap(({ text }, k) =>
      warning(
        text === '',
        'saying-is-empty',
        k < heard.length ? at('heard', k) : at('spoke', k - heard.length),
      ),
    ),
    ...faultsOfDecisions(decisions, on, at('decisions')),
    ...fault(votes !== undefined && counted(votes) > voters, 'more-votes-than-people', at('votes')),
    ...recused.flatMap((person, k) =>
      warning(!isPresent(person), 'recused-and-absent', at('recused', k)),
    ),
    ...(election === undefined ? [] : faultsOfElection(election, voters, at('election'))),
  ]
}

/**
 * What lacks in decisions of `on`, at a meeting or a joint reading: without a person and a day they are
 * no tasks. @clause S0-69 @clause S3-30
 *
 * @param at - JSON pointer of the decisions.
 */
export const faultsOfDecisions = (
  decisions: readonly Decision[],
  on: PlainDate,
  at: string,
): readonly MeetingFault[] =>
  decisions.flatMap(({ text, person, dueOn }, k) => [
    ...fault(text === '', 'decision-is-empty', `${at}/${k}/text`),
    ...warning(person === undefined, 'decision-without-a-person', `${at}/${k}/person`),
    ...warning(dueOn === undefined, 'decision-without-a-day', `${at}/${k}/dueOn`),
    ...fault(dueOn !== undefined && dueOn < on, 'due-before-the-meeting', `${at}/${k}/dueOn`),
  ])

function faultsOfElection(
  { candidates, elected }: NonNullable<MeetingItem['election']>,
  voters: number,
  path: string,
): readonly MeetingFault[] {
  const winner = candidates.find(({ person }) => person === elected)
  return [
    ...fault(winner === undefined, 'nobody-is-elected', path),
    ...candidates.flatMap(({ votes }, n) =>
      fault(
        votes.for + votes.against + votes.abstained > voters,
        'more-votes-than-people',
        `${path}/candidates/${n}`,
      ),
    ),
    ...warning(
      winner !== undefined && winner.votes.for * 2 <= voters,
      'elected-without-a-majority',
      path,
    ),
  ]
}

const found =
  (isWarning: boolean) =>
  (isSo: boolean, word: MeetingFaultWord, path: string): readonly MeetingFault[] =>
    isSo ? [{ word, path, isWarning }] : []
const fault = found(false)
const warning = found(true)
