import { planOfRule } from './box-rules.ts'
import { pointer } from './pointer.ts'
import type { Regulation } from './regulation.ts'
import type { Opening } from './settings/openings.ts'

/** What a school still has to fill in; each word has its sentence in `core/words`. */
export const gapWords = [
  'school-has-no-name',
  'box-has-no-place',
  'day-is-not-said',
  'hour-is-not-said',
  'week-is-not-said',
  'hours-of-one-box-differ',
] as const
export type GapWord = (typeof gapWords)[number]

/** A value without which the regulation cannot be proposed. */
export interface Gap {
  readonly word: GapWord
  /** JSON pointer of the field. @see RFC 6901 */
  readonly path: string
}

/**
 * Everything that a preset leaves to the school and that nobody has filled in: a version is proposed
 * when there is nothing of it.
 */
export const gapsOf = (regulation: Regulation): readonly Gap[] => [
  ...(regulation.institution.name === undefined
    ? [{ word: 'school-has-no-name', path: '/institution/name' } as const]
    : []),
  ...regulation.channels.flatMap(({ kind, place }, i) =>
    kind === 'paper-box' && place === undefined
      ? [{ word: 'box-has-no-place', path: pointer('channels', i, 'place') } as const]
      : [],
  ),
  ...regulation.openings.flatMap((opening, i) =>
    opening.inForce ? openingGaps(regulation, opening, i) : [],
  ),
]

function openingGaps(
  { openings, workdays }: Regulation,
  { channel, rule }: Opening,
  i: number,
): readonly Gap[] {
  const path = pointer('openings', i, 'rule')
  const gaps: Gap[] = []
  if ((rule.kind === 'weekly' || rule.kind === 'quota') && !rule.days?.length)
    gaps.push({ word: 'day-is-not-said', path: `${path}/days` })
  if (rule.at === undefined) gaps.push({ word: 'hour-is-not-said', path: `${path}/at` })
  if (rule.kind === 'weekly' && rule.everyWeeks > 1 && rule.countedFrom === undefined)
    gaps.push({ word: 'week-is-not-said', path: `${path}/countedFrom` })
  const first = openings.find((other) => other.inForce && other.channel === channel)
  const plans = [first?.rule ?? rule, rule].map((one) => planOfRule(one, workdays.week))
  if (plans[0] && plans[1] && plans[0].at !== plans[1].at)
    gaps.push({ word: 'hours-of-one-box-differ', path: `${path}/at` })
  return gaps
}
