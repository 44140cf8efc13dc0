import type { MeetingRecord } from '#core/meetings/meeting.ts'
import type { KeptRecord } from '../../../session/api.ts'
import { issuedPapers, missingOf, type IssuedPaper } from '../../../documents/issued.ts'
import { correctionsOf, writtenAt, type MeetingOnRecord } from '../facts.ts'

/** How far a meeting is. */
export type MeetingStage = 'called' | 'called-off' | 'draft' | 'closed' | 'signed'

/** The minutes of a meeting as they were issued, or null; of two the one that stands now. */
export const minutesIssued = (
  records: readonly KeptRecord[],
  { state: { record } }: MeetingOnRecord,
): IssuedPaper | null =>
  issuedPapers(records).find(
    ({ data, corrected }) =>
      data.about === record && data.paper.kind === 'minutes' && corrected === null,
  ) ?? null

/** Minutes of a meeting in whose place other ones were issued, in their order. */
export const minutesReplaced = (
  records: readonly KeptRecord[],
  { state: { record } }: MeetingOnRecord,
): readonly IssuedPaper[] =>
  issuedPapers(records).filter(
    ({ data, corrected }) =>
      data.about === record && data.paper.kind === 'minutes' && corrected !== null,
  )

/** The correction that no issued minutes have yet, or null. */
export function correctionToIssue(
  records: readonly KeptRecord[],
  kept: MeetingOnRecord,
): MeetingRecord['corrects'] | null {
  const last = correctionsOf(records, kept).at(-1)
  const issued = minutesIssued(records, kept)
  if (last === undefined || issued === null) return null
  return writtenAt(issued.kept) < writtenAt(last) ? (last.data.corrects ?? null) : null
}

/** How far `kept` is: called, called off, written, closed with a number, signed by all. */
export function stageOf(records: readonly KeptRecord[], kept: MeetingOnRecord): MeetingStage {
  if (kept.data.calledOff !== undefined) return 'called-off'
  if (!kept.state.isClosed) return kept.data.stage === 'called' ? 'called' : 'draft'
  const issued = minutesIssued(records, kept)
  const isSigned = issued !== null && missingOf(issued).length === 0
  return isSigned && correctionToIssue(records, kept) === null ? 'signed' : 'closed'
}
