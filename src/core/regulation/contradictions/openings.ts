import { dayOfWeek } from '../../calendar/plain-date.ts'
import { waitsForOpening } from '../channel-kinds.ts'
import { pointer } from '../pointer.ts'
import type { Regulation } from '../regulation.ts'
import type { Openers, OpeningRule } from '../settings/openings.ts'
import { when, type Contradiction } from './contradiction.ts'
import { areOneOpening } from './one-opening.ts'

/** Openings that cannot be held as they are written, and seals that nobody looks at. */
export const openingContradictions = (regulation: Regulation): readonly Contradiction[] => [
  ...unopened(regulation),
  ...regulation.openings.flatMap((opening, i) => [
    ...ruleContradictions(opening.rule, regulation.workdays.week, pointer('openings', i, 'rule')),
    ...openerContradictions(opening.openers, regulation, pointer('openings', i, 'openers')),
    ...when(
      opening.inForce &&
        regulation.openings
          .slice(0, i)
          .filter(({ inForce, channel }) => inForce && channel === opening.channel)
          .some((other) => !areOneOpening(other, opening)),
      'two-rules-for-one-channel',
      pointer('openings', i, 'inForce'),
    ),
  ]),
  ...(regulation.jointReading === undefined
    ? []
    : [
        ...ruleContradictions(
          regulation.jointReading.rule,
          regulation.workdays.week,
          '/jointReading/rule',
        ),
        ...openerContradictions(
          regulation.jointReading.readers,
          regulation,
          '/jointReading/readers',
        ),
      ]),
  ...sealContradictions(regulation),
]

/** A call is heard as it comes; what lies in a box, a form or a machine waits for an opening. */
const unopened = ({ channels, openings }: Regulation): readonly Contradiction[] =>
  channels.flatMap(({ id, kind }, i) =>
    when(
      waitsForOpening(kind) && !openings.some(({ channel, inForce }) => inForce && channel === id),
      'box-is-never-opened',
      pointer('channels', i),
    ),
  )

function ruleContradictions(
  rule: OpeningRule,
  week: number,
  path: string,
): readonly Contradiction[] {
  switch (rule.kind) {
    case 'daily':
    case 'after-shift':
      return []
    case 'quota':
      return when(
        rule.times > fewestWorkdays(rule.per, week),
        'quota-is-impossible',
        `${path}/times`,
      )
    case 'weekly':
      return [
        ...rule.days.flatMap((day, i) => [
          ...when(day > week, 'day-is-never-worked', `${path}/days/${i}`),
          ...when(rule.days.indexOf(day) < i, 'same-weekday-twice', `${path}/days/${i}`),
        ]),
        ...when(
          rule.countedFrom !== undefined &&
            rule.days.length > 0 &&
            !rule.days.includes(dayOfWeek(rule.countedFrom)),
          'not-that-weekday',
          `${path}/countedFrom`,
        ),
      ]
  }
}

/** Working days that every such period has, without holidays: one opening a day is the most. */
const fewestWorkdays = (per: 'week' | 'month' | 'half-year', week: number): number =>
  ({ week, month: 4 * week, 'half-year': 25 * week })[per]

function openerContradictions(
  { who, mustBePresent, quorum }: Openers,
  { commission }: Regulation,
  path: string,
): readonly Contradiction[] {
  if (who.kind === 'commission') {
    if (commission === undefined) return [{ word: 'no-commission', path: `${path}/who` }]
    return [
      ...when(quorum > commission.size.most, 'too-few-openers', `${path}/quorum`),
      ...mustBePresent.flatMap((post, i) =>
        when(
          !commission.seats.some((seat) => seat.post === post),
          'presence-is-not-an-opener',
          `${path}/mustBePresent/${i}`,
        ),
      ),
    ]
  }
  return [
    ...when(who.posts.length === 0, 'nobody-opens', `${path}/who/posts`),
    ...when(
      who.posts.length > 0 && quorum > new Set(who.posts).size,
      'too-few-openers',
      `${path}/quorum`,
    ),
    ...mustBePresent.flatMap((post, i) =>
      when(!who.posts.includes(post), 'presence-is-not-an-opener', `${path}/mustBePresent/${i}`),
    ),
  ]
}

const sealContradictions = ({ seal, channels }: Regulation): readonly Contradiction[] =>
  seal.kind === 'none'
    ? []
    : [
        ...when(!channels.some(({ kind }) => kind === 'paper-box'), 'seal-without-a-box', '/seal'),
        ...when(!seal.checkedAtOpening, 'seal-is-never-checked', '/seal/checkedAtOpening'),
      ]
