import type { BackupFacts } from './facts.ts'
import { care, fine, type HealthFinding } from './finding.ts'

const daySeconds = 86_400
/** What came since the last backup would be lost: three days are forgiven, ten are not. */
const freshDays = 3
const latestDays = 10
/** A rehearsal is due once a school term. */
const rehearsalDays = 90

/**
 * Whether there is a backup, and whether somebody has seen that it can be restored.
 *
 * @param at - seconds since 1970 UTC. @param ageDays - days since the school was founded.
 */
export const backupFindings = (
  { madeAt, rehearsal }: BackupFacts,
  at: number,
  ageDays: number,
): readonly HealthFinding[] => [madeFinding(madeAt, at, ageDays), rehearsalFinding(rehearsal, at)]

function madeFinding(madeAt: number | null, at: number, ageDays: number): HealthFinding {
  if (madeAt === null) return care(ageDays > freshDays ? 'now' : 'soon', 'backup-was-never-made')
  const days = daysSince(madeAt, at)
  if (days <= freshDays) return fine('backup-is-fresh', days)
  return care(days > latestDays ? 'now' : 'soon', 'backup-is-old', days)
}

function rehearsalFinding(rehearsal: BackupFacts['rehearsal'], at: number): HealthFinding {
  if (rehearsal === null) return care('soon', 'restore-was-never-rehearsed')
  const days = daysSince(rehearsal.at, at)
  if (!rehearsal.isWhole) return care('now', 'restore-failed', days)
  if (days > rehearsalDays) return care('soon', 'restore-is-long-ago', days)
  return fine('restore-was-rehearsed', days)
}

const daysSince = (then: number, at: number): number =>
  Math.max(0, Math.floor((at - then) / daySeconds))
