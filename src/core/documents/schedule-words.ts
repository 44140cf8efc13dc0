import type { Regulation } from '../regulation/regulation.ts'
import type { OpeningRule } from '../regulation/settings/openings.ts'
import type { Hours } from '../regulation/settings/time.ts'
import { clock } from '../words/dates.ts'
import { formAfter, type Clerk } from './clerk.ts'

/** When a box is opened, in words: «апта сайын, сейсенбі күні, сағат 12:00». */
export function ruleInWords(rule: OpeningRule, clerk: Clerk): string {
  const when = daysInWords(rule, clerk)
  return rule.at === undefined
    ? when
    : clerk.say(clerk.words.schedule.at, { when, time: clock(rule.at) })
}

/** The rules in force for `channel`, one after the other; a rule without force is another reading. */
export const openingsInWords = (
  { openings }: Regulation,
  channel: string,
  clerk: Clerk,
): readonly string[] =>
  openings
    .filter((opening) => opening.inForce && opening.channel === channel)
    .map(({ rule }) => ruleInWords(rule, clerk))

/** How often something is done: «жарты жылда 2 рет». */
export function oftenInWords(
  { times, per }: { readonly times: number; readonly per: 'week' | 'month' | 'half-year' },
  clerk: Clerk,
): string {
  const { schedule } = clerk.words
  const template = {
    week: schedule.perWeek,
    month: schedule.perMonth,
    'half-year': schedule.perHalfYear,
  }[per]
  return clerk.say(template, { times: clerk.counted(times, schedule.times) })
}

/** When people reach a box or a phone: «дүйсенбіден жұмаға дейін, 9:00–18:30». @clause S2-12 */
export function accessInWords(
  access: NonNullable<Regulation['channels'][number]['access']>,
  clerk: Clerk,
): string {
  const { schedule } = clerk.words
  if (access.kind === 'always') return schedule.roundTheClock
  return access.hours
    .map(({ days, from, to }: Hours) =>
      clerk.say(schedule.hours, {
        days: weekdays(days, clerk),
        from: clock(from),
        to: clock(to),
      }),
    )
    .join('; ')
}

/** The name of a day of the week. @param iso - 1 is Monday, 7 is Sunday. */
export const weekdayIn = ({ words }: Clerk, iso: number): string =>
  words.schedule.weekdays.split(' ')[iso - 1] ?? ''

function weekdays(isos: readonly number[], clerk: Clerk): string {
  const { everyDay, mondayToFriday } = clerk.words.schedule
  if (isos.length === 7) return everyDay
  if (isos.join('') === '12345') return mondayToFriday
  return isos.map((iso) => weekdayIn(clerk, iso)).join(', ')
}

function daysInWords(rule: OpeningRule, clerk: Clerk): string {
  const { schedule } = clerk.words
  const every = (days: 'every-day' | 'working-days') =>
    days === 'every-day' ? schedule.everyDay : schedule.workingDays
  switch (rule.kind) {
    case 'daily':
      return every(rule.days)
    case 'after-shift':
      return clerk.say(schedule.afterShift, { when: every(rule.days), shift: rule.shift })
    case 'weekly':
      return onDays(
        rule.everyWeeks === 1
          ? schedule.weekly
          : clerk.say(schedule.everyWeeks, {
              weeks: clerk.counted(rule.everyWeeks, schedule.weeks),
            }),
        rule.days,
        clerk,
      )
    case 'quota':
      return onDays(oftenInWords(rule, clerk), rule.days ?? [], clerk)
  }
}

const onDays = (when: string, isos: readonly number[], clerk: Clerk): string =>
  isos.length === 0
    ? when
    : clerk.say(formAfter(isos.length, clerk.words.schedule.onDays), {
        when,
        days: isos.map((iso) => weekdayIn(clerk, iso)).join(', '),
      })
