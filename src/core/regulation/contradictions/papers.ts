import { pointer } from '../pointer.ts'
import type { Regulation } from '../regulation.ts'
import type { Report, ReplyWay } from '../settings/papers.ts'
import { when, type Contradiction } from './contradiction.ts'

/** Papers that have nobody to write or receive them, and answers that reach nobody. */
export const paperContradictions = (regulation: Regulation): readonly Contradiction[] => [
  ...(['whenEmpty', 'whenLetters'] as const).flatMap((which) => [
    ...when(
      regulation.acts[which] === 'minutes' && regulation.commission === undefined,
      'no-commission',
      pointer('acts', which),
    ),
    ...when(
      regulation.acts[which] === 'journal-entry' && regulation.openingJournal === undefined,
      'no-journal-of-openings',
      pointer('acts', which),
    ),
  ]),
  ...when(
    regulation.anonymity.allowed && !regulation.replies.anonymous.some(reachesUnknown),
    'anonymous-author-cannot-be-reached',
    '/replies/anonymous',
  ),
  ...regulation.reports.flatMap((report, i) =>
    reportContradictions(report, regulation, pointer('reports', i)),
  ),
]

/** Ways that need neither a name nor an address. */
const reachesUnknown = (way: ReplyWay): boolean =>
  way === 'code' || way === 'stand' || way === 'other'

const reportContradictions = (
  { period, due, to }: Report,
  { commission, jointReading }: Regulation,
  path: string,
): readonly Contradiction[] => [
  ...when(to.kind === 'commission' && commission === undefined, 'no-commission', `${path}/to`),
  ...when(
    period === 'joint-reading' && jointReading === undefined,
    'report-without-a-reading',
    `${path}/period`,
  ),
  // A month of 28 days has no 29th, and a week none at all.
  ...when(
    due?.kind === 'day-of-month' &&
      (due.day > 28 || period === 'week' || period === 'joint-reading'),
    'report-is-due-on-no-day',
    `${path}/due`,
  ),
]
