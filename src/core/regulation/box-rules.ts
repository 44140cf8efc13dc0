import type { BoxId } from '../ids.ts'
import type { BoxRules } from '../openings/box.ts'
import type { OpeningPlan } from '../openings/plan.ts'
import { isHeardAsItComes } from './channel-kinds.ts'
import type { Regulation } from './regulation.ts'
import type { Channel, ChannelKind } from './settings/channels.ts'
import type { OpeningRule } from './settings/openings.ts'

/**
 * The hours of every box, as the header of `regulation-changed` carries them. A channel without a box
 * or without a day or an hour has none: `gapsOf` names what lacks.
 *
 * @clause S1-12 @clause S2-13 @clause S0-69 @clause S2-32
 */
export const boxRulesOf = (regulation: Regulation): readonly BoxRules[] =>
  regulation.channels.flatMap((channel) => {
    const plan = planOfChannel(regulation, channel)
    if (channel.box === undefined || plan === null) return []
    return [
      {
        box: channel.box,
        ...takesOf(channel.kind),
        ...plan,
        answerWorkingDays: answerDays(regulation),
      },
    ]
  })

/** `regulation` with a box for each of its channels: `next` gives one to a channel that has none. */
export const withBoxes = (
  regulation: Regulation,
  next: (channel: Channel) => BoxId,
): Regulation => ({
  ...regulation,
  channels: regulation.channels.map((channel) => ({
    ...channel,
    box: channel.box ?? next(channel),
  })),
})

/** When the rules in force of one channel want it opened, or null while a day or an hour is open. */
function planOfChannel(regulation: Regulation, channel: Channel): OpeningPlan | null {
  const { week } = regulation.workdays
  const plans = regulation.openings
    .filter((opening) => opening.inForce && opening.channel === channel.id)
    .map(({ rule }) => planOfRule(rule, week))
  const [first] = plans
  if (first === undefined) return isHeardAsItComes(channel.kind) ? heardPlan(channel, week) : null
  if (first === null || plans.includes(null)) return null
  // Tuesday and Thursday are two rules and one plan.
  return { ...first, days: ascending(plans.flatMap((plan) => plan?.days ?? [])) }
}

/** The plan of one rule, or null while a day, the hour or the week to count from is open. */
export function planOfRule(rule: OpeningRule, week: number): OpeningPlan | null {
  const { at } = rule
  if (at === undefined) return null
  switch (rule.kind) {
    case 'daily':
    case 'after-shift':
      return { days: workedDays(rule.days === 'every-day' ? 7 : week), at }
    case 'weekly': {
      const { everyWeeks: every, days, countedFrom } = rule
      if (days.length === 0) return null
      if (every === 1) return { days: ascending(days), at }
      return countedFrom === undefined
        ? null
        : { days: ascending(days), at, weeks: { every, countedFrom } }
    }
    case 'quota': {
      const { days = [], times, per } = rule
      if (days.length === 0) return null
      return { days: ascending(days), at, quota: { times: Math.min(times, 31), per } }
    }
  }
}

/** Nobody opens a telephone: its plan says when somebody answers. */
function heardPlan({ access }: Channel, week: number): OpeningPlan {
  const hours = access?.kind === 'hours' ? access.hours : []
  const days = ascending(hours.flatMap((one) => one.days))
  const at = Math.min(...hours.map(({ from }) => from), 1439)
  if (days.length === 0) return { days: workedDays(access?.kind === 'always' ? 7 : week), at: 0 }
  return { days, at }
}

const takesOf = (kind: ChannelKind): Pick<BoxRules, 'takes'> => {
  switch (kind) {
    case 'web-form':
      return {}
    case 'paper-box':
      return { takes: 'paper' }
    case 'phone':
    case 'answering-machine':
    case 'e-mail':
    case 'other':
      return { takes: 'calls' }
  }
}

/** What a box may promise: the days of the law where each appeal gets a day of its own. */
const answerDays = ({ dueDate, workdays }: Regulation): number =>
  dueDate.kind === 'set-for-each'
    ? (lawfulDays[workdays.country] ?? longestLawfulDays)
    : Math.min(60, Math.max(1, dueDate.workingDays))

/** By ISO 3166 code: article 76 of Kazakhstan's Administrative Code, Law No 67 of Kyrgyzstan. */
const lawfulDays: Readonly<Record<string, number>> = { KZ: 15, KG: 14 }

/** For a country whose law Senim does not know. */
const longestLawfulDays = 15

const workedDays = (week: number): number[] => Array.from({ length: week }, (_, day) => day + 1)

const ascending = (days: readonly number[]): number[] => [...new Set(days)].sort((a, b) => a - b)
