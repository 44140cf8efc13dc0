import type { PlainDate } from '../calendar/plain-date.ts'
import { pointer } from '../regulation/pointer.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { Commission } from '../regulation/settings/commission.ts'
import { roles } from '../school/roster.ts'
import { commissionOn, type CommissionRecord, type PersonOnDay } from './commission.ts'
import { missingOn } from './vacant.ts'

/** Everything that a regulation asks of its commission and that may be missing. */
export const lackingWords = [
  'number-is-even',
  'too-few-members',
  'too-many-members',
  'parent-is-missing',
  'seat-is-vacant',
  'order-is-missing',
  'chair-is-missing',
  'secretary-is-missing',
  'responsible-is-missing',
  'responsible-is-no-member',
  'post-is-unknown',
  'reader-without-a-key',
  'substitute-of-nobody',
  'ends-before-it-begins',
] as const
export type LackingWord = (typeof lackingWords)[number]

/** Something that is missing or wrong, and where. */
export interface Lacking {
  readonly word: LackingWord
  /** JSON pointer into the record, or into the regulation for a vacant seat. */
  readonly path: string
  /** How many of the seats are vacant, for `seat-is-vacant`. */
  readonly count?: number
}

/**
 * What `commission` lacks on `day` by the regulation. A vacancy is shown as vacant: nobody is put into
 * it by the program, and nothing that people do together waits for it unless the regulation says so.
 *
 * @clause S4-20 @clause S4-21 @clause S4-22 @clause S3-29
 */
export function lackingOf(
  commission: CommissionRecord,
  regulation: Regulation,
  day: PlainDate,
): readonly Lacking[] {
  const rules = regulation.commission
  const impossible = impossibleIn(commission, regulation, day)
  if (rules === undefined) return impossible
  const people = commissionOn(commission, day)
  const members = people.filter(({ substituteFor }) => substituteFor === undefined)
  return [
    ...impossible,
    ...(rules.appointedBy === 'order' && commission.order === undefined
      ? [{ word: 'order-is-missing', path: '/order' } as const]
      : []),
    ...sizeOf(rules, members),
    ...seatsOf(rules, members),
    ...parentOf(regulation, members),
    ...officesOf(rules, people),
  ]
}

/** What no commission can be; whoever has left is asked for nothing any more. */
function impossibleIn(
  { people, offices }: CommissionRecord,
  { posts }: Regulation,
  day: PlainDate,
): readonly Lacking[] {
  const keys = new Set(people.map(({ key }) => key))
  // A role of the roster is a post as well, and has its name in every language.
  const known = new Set<string>([...posts.map(({ id }) => id), ...roles])
  return [
    ...people.flatMap((person, n): readonly Lacking[] => {
      const at = (name: string) => pointer('people', n, name)
      const { until, from, post, substituteFor } = person
      if (until !== undefined && until < from)
        return when(true, 'ends-before-it-begins', at('until'))
      if (until !== undefined && until < day) return []
      return [
        ...when(!known.has(post), 'post-is-unknown', at('post')),
        ...when(
          substituteFor !== undefined && (substituteFor === person.key || !keys.has(substituteFor)),
          'substitute-of-nobody',
          at('substituteFor'),
        ),
        ...when(
          person.takesPart === 'reads' && person.member === undefined,
          'reader-without-a-key',
          at('member'),
        ),
      ]
    }),
    ...offices.flatMap(({ from, until }, n) =>
      when(
        until !== undefined && until < from,
        'ends-before-it-begins',
        pointer('offices', n, 'until'),
      ),
    ),
  ]
}

const sizeOf = ({ size }: Commission, { length }: readonly PersonOnDay[]): readonly Lacking[] => [
  ...when(length < size.least, 'too-few-members', '/people'),
  ...when(length > size.most, 'too-many-members', '/people'),
  ...when(size.parity === 'odd' && length > 0 && length % 2 === 0, 'number-is-even', '/people'),
]

const seatsOf = (rules: Commission, members: readonly PersonOnDay[]): readonly Lacking[] =>
  rules.seats.flatMap((seat, n) => {
    const vacant = missingOn(rules, seat, members)
    const path = pointer('commission', 'seats', n)
    return seat.isRequired && vacant > 0 ? [{ word: 'seat-is-vacant', path, count: vacant }] : []
  })

function parentOf(
  { commission, posts }: Regulation,
  members: readonly PersonOnDay[],
): readonly Lacking[] {
  const stand = members.map(({ post }) => posts.find(({ id }) => id === post)?.stands)
  const isMissing = commission?.parent === 'required' && !stand.includes('parent')
  return when(isMissing, 'parent-is-missing', '/people')
}

/** Offices that last; where the chair is chosen at each meeting, the meeting asks for it. */
function officesOf(rules: Commission, people: readonly PersonOnDay[]): readonly Lacking[] {
  const holder = (office: string) =>
    people.find(({ offices }) => offices.some((held) => held.office === office))
  const rule = rules.responsible
  const responsible =
    holder('responsible') ??
    (rule?.kind === 'post' ? people.find(({ post }) => post === rule.post) : undefined)
  const lasts = rules.chair !== 'at-each-meeting'
  return [
    ...when(lasts && holder('chair') === undefined, 'chair-is-missing', '/offices'),
    ...when(lasts && holder('secretary') === undefined, 'secretary-is-missing', '/offices'),
    ...when(rule !== undefined && responsible === undefined, 'responsible-is-missing', '/offices'),
    ...when(
      responsible !== undefined && responsible.substituteFor !== undefined,
      'responsible-is-no-member',
      '/offices',
    ),
  ]
}

const when = (isSo: boolean, word: LackingWord, path: string): readonly Lacking[] =>
  isSo ? [{ word, path }] : []
