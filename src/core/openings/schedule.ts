import { isSpecialDayOff, isWorkingDay } from '../calendar/school-calendar.ts'
import {
  addDays,
  compareWallTimes,
  dayOfWeek,
  type PlainDate,
  type WallTime,
} from '../calendar/plain-date.ts'
import { isInSeason, type OpeningDays } from './opening-days.ts'
import { isSameTime, nextPlanned, plannedBetween, type Plan } from './plan.ts'
import { statusOf, type PlanStatus } from './status.ts'

/** Why an opening stands where it does. */
export type StandsBecause =
  /** The rule names the day. */
  | 'rule'
  /** The rule means every working day, and this one was made one. */
  | 'day-is-worked'
  /** The commission moved it; where to, the calendar does not judge. */
  | 'moved'
  /** The rule names a day off, and the regulation says where the opening goes then. */
  | 'day-off'
  /** The same, and the regulation leaves it to the school: until it is moved, nobody comes on a day off. */
  | 'to-be-decided'
  /** It is a day off, and the regulation says that the box is opened all the same. */
  | 'held-on-day-off'

/** An opening where it stands by the calendar. */
export interface ScheduledOpening {
  /** When people come, and what its opening in the log is for. */
  readonly time: WallTime
  /** What its move in the log goes from: the time that the plan names. */
  readonly named: WallTime
  /** The time of the rule when that is another. */
  readonly instead: WallTime | null
  readonly because: StandsBecause
}

/** An opening of the rule that does not take place, since its day is a day off. */
export interface LeftOutOpening {
  readonly named: WallTime
  /** The regulation leaves it out, or another opening takes its place anyway. */
  readonly because: 'left-out' | 'another-is-near'
}

/** The openings of some days. */
export interface Schedule {
  /** Those that take place, in order. */
  readonly openings: readonly ScheduledOpening[]
  /** Those that do not, by the day of the rule. */
  readonly leftOut: readonly LeftOutOpening[]
}

/** No opening goes farther from a day off than this; else it is left out. */
const farthestShiftDays = 31

/**
 * The openings of `plan` by the calendar, from `from` to `to`, both included: none falls on a day off
 * unless the regulation says so, and none twice on one day because of a day off.
 *
 * @clause S1-12 @clause S2-13
 */
export function scheduleOf(
  plan: Plan,
  days: OpeningDays,
  from: PlainDate,
  to: PlainDate,
): Schedule {
  const named = namedOpenings(
    plan,
    days,
    addDays(from, -farthestShiftDays),
    addDays(to, farthestShiftDays),
  )
  const taken = new Set(named.flatMap(({ time, isOff }) => (isOff ? [] : [time.on])))
  const openings: ScheduledOpening[] = []
  const leftOut: LeftOutOpening[] = []
  for (const { time: namedTime, isOff, ...stands } of named) {
    if (!isOff) {
      openings.push({ ...stands, time: namedTime, named: namedTime })
      continue
    }
    const on = shiftedDay(days, namedTime.on)
    if (on === null || on < plan.since || taken.has(on)) {
      const isNear = on !== null && taken.has(on)
      leftOut.push({ named: namedTime, because: isNear ? 'another-is-near' : 'left-out' })
      continue
    }
    taken.add(on)
    const because = days.onDayOff === 'ask' ? 'to-be-decided' : 'day-off'
    openings.push({ time: { on, at: namedTime.at }, named: namedTime, instead: namedTime, because })
  }
  const isInside = ({ on }: WallTime) => on >= from && on <= to
  return {
    openings: openings.filter(({ time }) => isInside(time)).sort(byTime),
    leftOut: leftOut.filter((one) => isInside(one.named)),
  }
}

/** The openings of `plan` that take place from `from` to `to`, both included, in order. */
export const scheduleBetween = (
  plan: Plan,
  days: OpeningDays,
  from: PlainDate,
  to: PlainDate,
): readonly ScheduledOpening[] => scheduleOf(plan, days, from, to).openings

/** Whether an opening for `time` is one of the plan; of a quota every one is. @clause S0-69 */
export const isScheduled = (plan: Plan, days: OpeningDays, time: WallTime): boolean =>
  plan.quota !== undefined ||
  scheduleBetween(plan, days, time.on, time.on).some((one) => isSameTime(one.time, time))

/** The first opening by the calendar at `now` or later. */
export function nextScheduled(plan: Plan, days: OpeningDays, now: WallTime): WallTime {
  const begin = now.on < plan.since ? plan.since : now.on
  for (const reach of reaches) {
    const next = scheduleBetween(plan, days, now.on, addDays(begin, reach)).find(
      ({ time }) => time.on > now.on || time.at >= now.at,
    )
    if (next !== undefined) return next.time
  }
  // A calendar that leaves no day for a whole year is a mistake: the plan is what children were told.
  return nextPlanned(plan, now)
}

/**
 * Where the openings stand at `now` by the calendar.
 *
 * @param held - the time that the last opening was for, or null.
 * @clause S1-12
 */
export const scheduleStatus = (
  plan: Plan,
  days: OpeningDays,
  held: WallTime | null,
  now: WallTime,
): PlanStatus =>
  statusOf(
    {
      between: (from, to) => scheduleBetween(plan, days, from, to).map(({ time }) => time),
      next: (after) => nextScheduled(plan, days, after),
      reachDays: longestGapDays,
    },
    plan,
    held,
    now,
  )

/** Days searched for the next opening: first near, then over a summer, then a whole year. */
const reaches = [21, 130, 400] as const

/** Back over a summer, within which a missed opening is still remembered. */
const longestGapDays = 130

interface NamedOpening {
  readonly time: WallTime
  readonly instead: WallTime | null
  readonly because: StandsBecause
  /** Whether the rule names a day off, so that it goes elsewhere or nowhere. */
  readonly isOff: boolean
}

/** Openings as plan and season name them, before days off are looked at; in order. */
function namedOpenings(
  plan: Plan,
  days: OpeningDays,
  from: PlainDate,
  to: PlainDate,
): readonly NamedOpening[] {
  const moved = new Map(plan.moves.map(({ from: origin, to: time }) => [keyOf(time), origin]))
  const planned = plannedBetween(plan, from, to).flatMap((time): NamedOpening[] => {
    const origin = moved.get(keyOf(time))
    if (origin !== undefined) return [{ time, instead: origin, because: 'moved', isOff: false }]
    if (!isInSeason(days, time.on)) return []
    const isDayOff = isSpecialDayOff(days.calendar, time.on)
    const isHeld = isDayOff && days.onDayOff === 'hold'
    const because = isHeld ? 'held-on-day-off' : 'rule'
    return [{ time, instead: null, because, isOff: isDayOff && !isHeld }]
  })
  const worked = extraWorkingDays(plan, days, from, to).map((on): NamedOpening => ({
    time: { on, at: plan.at },
    instead: null,
    because: 'day-is-worked',
    isOff: false,
  }))
  return [...planned, ...worked, ...movedTooLate(plan, days, from, to)].sort(byTime)
}

/**
 * What was moved after its hour as if that had been a day off, and was none: it was to be opened, so
 * that it is missed beside the new time.
 */
const movedTooLate = (
  { moves }: Plan,
  days: OpeningDays,
  from: PlainDate,
  to: PlainDate,
): readonly NamedOpening[] =>
  moves
    .filter(({ from: { on }, stood }) => stood !== undefined && on >= from && on <= to)
    .filter(({ from: { on } }) => isInSeason(days, on) && !isSpecialDayOff(days.calendar, on))
    .map(({ from: time }) => ({ time, instead: null, because: 'rule', isOff: false }))

/** A rule that names all working days of the week means a day that was made one as well. */
function extraWorkingDays(
  plan: Plan,
  days: OpeningDays,
  from: PlainDate,
  to: PlainDate,
): readonly PlainDate[] {
  const { calendar } = days
  const isEveryWorkingDay =
    plan.weeks === undefined &&
    plan.quota === undefined &&
    plan.days.length === calendar.week &&
    plan.days.every((day) => day <= calendar.week)
  if (!isEveryWorkingDay) return []
  const first = from < plan.since ? plan.since : from
  return [...calendar.days.values()]
    .filter(({ on, kind }) => kind === 'working' && on >= first && on <= to)
    .map(({ on }) => on)
    .filter((on) => dayOfWeek(on) > calendar.week && isInSeason(days, on))
}

/** The working day to which an opening of `on`, a day off, goes; null when to none. */
function shiftedDay({ calendar, onDayOff }: OpeningDays, on: PlainDate): PlainDate | null {
  if (onDayOff === 'leave-out' || onDayOff === 'hold') return null
  const step = onDayOff === 'previous-working-day' ? -1 : 1
  for (let n = 1; n <= farthestShiftDays; n++) {
    const day = addDays(on, step * n)
    if (isWorkingDay(calendar, day)) return day
  }
  return null
}

const keyOf = ({ on, at }: WallTime): string => `${on} ${at}`

const byTime = (a: { readonly time: WallTime }, b: { readonly time: WallTime }): number =>
  compareWallTimes(a.time, b.time)
