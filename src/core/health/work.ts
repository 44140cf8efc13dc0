import type { JobFacts } from './facts.ts'
import { care, fine, showing, type HealthFinding } from './finding.ts'

/** A merge comes at least every 24 hours; one hour for a server that was just started. */
const latestMergeSeconds = 25 * 3600

/**
 * Whether letters come into the log. How many wait is not known here, and must not be.
 *
 * @param mergedAt - when they last did, at - now; seconds since 1970 UTC.
 */
export function mergeFinding(mergedAt: number, at: number): HealthFinding {
  const seconds = Math.max(0, at - mergedAt)
  const hours = Math.floor(seconds / 3600)
  return seconds > latestMergeSeconds
    ? care('now', 'letters-are-stuck', hours)
    : fine('letters-are-merged', hours)
}

/** Whether what the server does by itself gets done: one finding for each job that does not. */
export function jobFindings(jobs: readonly JobFacts[], at: number): readonly HealthFinding[] {
  const failing = jobs.filter(({ failuresInARow }) => failuresInARow > 0)
  if (failing.length > 0) {
    return failing.map(({ name, failuresInARow }) =>
      // Once can be a busy database; what fails again will not heal by itself.
      showing(care(failuresInARow > 2 ? 'now' : 'soon', 'job-fails', failuresInARow), name),
    )
  }
  const lastAt = Math.max(0, ...jobs.map((job) => job.lastAt ?? 0))
  return lastAt === 0 ? [] : [fine('jobs-run', Math.max(0, Math.floor((at - lastAt) / 60)))]
}
