/** Whether the workspace waits for a pledge: not known yet, waits, or waits no more until the lock. */
export type GateStage = 'unknown' | 'closed' | 'open'

/**
 * The stage after what is known now. What a device kept may close the gate, and never opens it: the
 * regulation may have come into force since.
 *
 * @param isAsked - the regulation asks this member for a pledge before access.
 * @param isRead - the log was read to its head since the unlock.
 */
export function gateAfter(stage: GateStage, isAsked: boolean, isRead: boolean): GateStage {
  if (stage === 'unknown' && isAsked) return 'closed'
  if (stage !== 'open' && !isAsked && isRead) return 'open'
  return stage
}
