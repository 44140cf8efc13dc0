import type { KeptRecord } from '../../../session/api.ts'
import { issuedPapers, missingOf, type IssuedPaper } from '../../../documents/issued.ts'
import type { MeetingOnRecord } from '../facts.ts'

/** How far a meeting is. */
export type MeetingStage = 'called' | 'draft' | 'closed' | 'signed'

/** The minutes of a meeting as they were issued, or null; of two the one that stands now. */
export const minutesIssued = (
  records: readonly KeptRecord[],
  { state: { record } }: MeetingOnRecord,
): IssuedPaper | null =>
  issuedPapers(records).find(
    ({ data, corrected }) =>
      data.about === record && data.paper.kind === 'minutes' && corrected === null,
  ) ?? null

/** How far `kept` is: called, written, closed with a number, signed by all. */
export function stageOf(records: readonly KeptRecord[], kept: MeetingOnRecord): MeetingStage {
  if (!kept.state.isClosed) return kept.data.stage === 'called' ? 'called' : 'draft'
  const issued = minutesIssued(records, kept)
  return issued !== null && missingOf(issued).length === 0 ? 'signed' : 'closed'
}
