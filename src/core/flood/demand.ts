import { mostBits } from './work.ts'

/** What says that somebody floods the box. */
export interface Pressure {
  /** How full the box is, from 0 to 1. */
  readonly fill: number
  /** New letters in the last ten minutes. */
  readonly lately: number
}

/** Seconds over which new letters are counted as "lately". */
export const latelySeconds = 600

/** From how full a box on a puzzle costs twice as much, four times, eight times. */
const fillSteps = [0.5, 0.75, 0.9]

/** The same for letters that came lately: two classes that write at once do not feel it. */
const latelySteps = [60, 120, 240]

/**
 * Zero bits that a puzzle asks for now: each step doubles the work, three at most. A child on a cheap
 * phone waits for it too, so the quota and not the work stops whoever has many machines.
 *
 * @param usual - without any pressure.
 */
export function bitsAsked(usual: number, { fill, lately }: Pressure): number {
  const steps = Math.max(reached(fillSteps, fill), reached(latelySteps, lately))
  return Math.min(mostBits, usual + steps)
}

/**
 * Whether work of `bits` is still good when `asked` are asked now. One step is forgiven: whoever was
 * writing when it was raised is not sent back for it.
 */
export const isEnough = (bits: number, asked: number): boolean => bits >= asked - 1

const reached = (steps: readonly number[], value: number): number =>
  steps.filter((step) => value >= step).length
