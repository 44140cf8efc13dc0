import type { Refused } from '../asked.ts'

type Word = Refused['refused']

/** Refusals that say nothing about the thing itself: all waits, and is sent again later. */
const ofTheLine: ReadonlySet<Word> = new Set<Word>([
  'offline',
  'session-ended',
  'alarm',
  'stopped',
  'slow-down',
  'nothing-was-stored',
])

/** Refusals of the thing as things stand now: when a clock is right, or the log was read again. */
const ofTheMoment: ReadonlySet<Word> = new Set<Word>([
  'clock-is-wrong',
  'key-is-old',
  'log-moved-on',
  'number-taken',
  'parts-missing',
  'record-moved-on',
  'roster-changed',
])

/** Whether `refused` stops everything that waits, and not this thing alone. */
export const stopsAll = (refused: Word): boolean => ofTheLine.has(refused)

/** Whether what was refused so is tried again by itself; else it waits for a person. */
export const mendsItself = (refused: Word): boolean => ofTheMoment.has(refused)
