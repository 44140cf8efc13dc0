import { pointer } from '../pointer.ts'
import type { Regulation } from '../regulation.ts'
import { longestWait } from './longest-wait.ts'
import { when, type Contradiction } from './contradiction.ts'

/** Registrars who cannot register, and answers that are due before anybody could read. */
export const registrationContradictions = (regulation: Regulation): readonly Contradiction[] => [
  ...registrarContradictions(regulation),
  ...when(regulation.considering.length === 0, 'nobody-considers', '/considering'),
  ...when(
    regulation.commission === undefined && regulation.considering.includes('commission'),
    'no-commission',
    '/considering',
  ),
  ...dueDateContradictions(regulation),
]

function registrarContradictions({
  registrars,
  commission,
  considering,
}: Regulation): readonly Contradiction[] {
  const { posts, together, keeper } = registrars
  const seatOf = (post: string) => commission?.seats.find((seat) => seat.post === post)
  // Where the commission alone considers what came, whoever registers it has to be of it.
  const membersOnly = commission !== undefined && considering.join(' ') === 'commission'
  return [
    ...when(posts.length === 0, 'nobody-registers', '/registrars/posts'),
    ...when(
      posts.length > 0 && together > new Set(posts).size,
      'more-together-than-registrars',
      '/registrars/together',
    ),
    ...posts.flatMap((post, i) => [
      ...when(
        membersOnly && seatOf(post) === undefined,
        'registrar-is-no-member',
        pointer('registrars', 'posts', i),
      ),
      ...when(
        seatOf(post)?.takesPart === 'attends',
        'registrar-reads-nothing',
        pointer('registrars', 'posts', i),
      ),
    ]),
    ...when(
      keeper !== undefined && !posts.includes(keeper),
      'keeper-is-no-registrar',
      '/registrars/keeper',
    ),
  ]
}

function dueDateContradictions({
  dueDate,
  channels,
  openings,
  workdays,
}: Regulation): readonly Contradiction[] {
  if (dueDate.kind !== 'working-days' || dueDate.from !== 'sent') return []
  const waits = openings
    .filter(({ inForce }) => inForce)
    .map(({ rule }) => longestWait(rule, workdays.week))
  return [
    ...when(
      channels.some(({ kind }) => kind === 'paper-box'),
      'arrival-is-unknown',
      '/dueDate/from',
    ),
    ...when(
      waits.some((wait) => wait > dueDate.workingDays),
      'answer-before-the-opening',
      '/dueDate/workingDays',
    ),
  ]
}
