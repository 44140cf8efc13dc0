import * as v from 'valibot'
import { MinuteOfDay, PlainDate } from '../../calendar/plain-date.ts'
import { Posts } from './people.ts'
import { Key, whole } from './text.ts'
import { Weekday } from './time.ts'

/** Every day of the calendar, or the days that the school works. */
const Days = v.picklist(['every-day', 'working-days'])

/** When a channel is opened. An absent hour is one that the regulation leaves open. */
export const OpeningRule = v.variant('kind', [
  /** @clause S1-12 */
  v.strictObject({ kind: v.literal('daily'), days: Days, at: v.exactOptional(MinuteOfDay) }),
  /** @clause S2-13 @clause S3-07 @clause S4-15 */
  v.strictObject({
    kind: v.literal('weekly'),
    /** 1 is every week, 2 every second. */
    everyWeeks: whole(1, 8),
    /** Days of the week; empty where the regulation leaves the day open. */
    days: v.pipe(v.array(Weekday), v.maxLength(7)),
    at: v.exactOptional(MinuteOfDay),
    /** A date of an opening, by which the weeks are counted; the school sets it. */
    countedFrom: v.exactOptional(PlainDate),
  }),
  /** So many times, on days that the school chooses. @clause S0-69 */
  v.strictObject({
    kind: v.literal('quota'),
    times: whole(1, 99),
    per: v.picklist(['week', 'month', 'half-year']),
    /** Days of the week and the hour that are proposed until the school moves them. */
    days: v.exactOptional(v.pipe(v.array(Weekday), v.maxLength(7))),
    at: v.exactOptional(MinuteOfDay),
  }),
  /** When the pupils of a shift have left. @clause S2-32 */
  v.strictObject({
    kind: v.literal('after-shift'),
    shift: whole(1, 3),
    days: Days,
    /** When that shift ends in this school. */
    at: v.exactOptional(MinuteOfDay),
  }),
])
export type OpeningRule = v.InferOutput<typeof OpeningRule>

/**
 * Who opens. Three settings: whose task it is, without whom it cannot be, and how many are enough.
 * Composition is the commission's: an absent parent stops nothing unless the parent must be present.
 */
export const Openers = v.strictObject({
  /** Of these posts; the whole commission where it says so. */
  who: v.variant('kind', [
    v.strictObject({ kind: v.literal('posts'), posts: Posts }),
    v.strictObject({ kind: v.literal('commission') }),
  ]),
  mustBePresent: Posts,
  quorum: whole(1, 32),
  /** What the program does when fewer are there. */
  whenFewer: v.picklist(['warn', 'refuse']),
})
export type Openers = v.InferOutput<typeof Openers>

/** An opening of one channel. */
export const Opening = v.strictObject({
  id: Key,
  channel: Key,
  /** A rule that is not in force is another reading of the text, ready to be chosen. */
  inForce: v.boolean(),
  rule: OpeningRule,
  openers: Openers,
})
export type Opening = v.InferOutput<typeof Opening>

/** A session in which letters taken out before are read together. @clause S3-30 */
export const JointReading = v.strictObject({
  rule: OpeningRule,
  readers: Openers,
  /** One conclusion for each letter. */
  conclusion: v.boolean(),
  /** Explanatory work becomes a task with a person. */
  explaining: v.boolean(),
})
export type JointReading = v.InferOutput<typeof JointReading>

/** The seal of the paper boxes. @clause S4-19 */
export const Seal = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({
    kind: v.literal('sealed'),
    /** Its number and state are looked at before each opening. */
    checkedAtOpening: v.boolean(),
    /** An opening cannot be closed without a new seal. */
    newAfterOpening: v.boolean(),
  }),
])
export type Seal = v.InferOutput<typeof Seal>
