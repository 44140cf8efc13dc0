import * as v from 'valibot'
import { HealthFinding } from '../health/finding.ts'

/** `GET /api/health`: how the installation is, for its administrator; never a number of letters. */
export const Health = v.strictObject({
  /** The server's clock; seconds since 1970 UTC. */
  at: v.pipe(v.number(), v.integer()),
  /** The most urgent first. */
  findings: v.array(HealthFinding),
})
export type Health = v.InferOutput<typeof Health>
