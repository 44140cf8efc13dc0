import * as v from 'valibot'
import { challengeBytes, mostBits } from '../flood/work.ts'
import { bytesOf } from './base64.ts'

/**
 * The work that is asked for before the server looks at a letter: part of `GET /api/box`, and alone
 * at `GET /api/work`. Zero bits at the beginning of each of so many hashes.
 */
export const WorkOffer = v.strictObject({
  challenge: bytesOf(challengeBytes),
  bits: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostBits)),
  puzzles: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64)),
})
export type WorkOffer = v.InferOutput<typeof WorkOffer>
