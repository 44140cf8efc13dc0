import {
  isCare,
  type CareWord,
  type FineWord,
  type HealthFinding,
  type Level,
} from '#core/health/finding.ts'

/** A finding for which there is something to do. */
export interface CareFinding extends HealthFinding {
  readonly level: Exclude<Level, 'fine'>
  readonly says: CareWord
}

/** A finding with which all is well. */
export interface FineFinding extends HealthFinding {
  readonly says: FineWord
}

/** Whether there is something to do. */
export const isCareFinding = (finding: HealthFinding): finding is CareFinding =>
  finding.level !== 'fine' && isCare(finding.says)

/** Whether all is well with it. */
export const isFineFinding = (finding: HealthFinding): finding is FineFinding =>
  !isCareFinding(finding)
