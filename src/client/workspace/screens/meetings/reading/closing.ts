import type { JointReadingRecord } from '#core/meetings/joint-reading.ts'
import type { Done, Workspace } from '../../../session/api.ts'
import { isRefused } from '../../../session/refused.ts'
import { readingsOf, type ReadingOnRecord } from '../facts.ts'
import { unwrittenOf } from './letters-to-read.ts'

/** Writes a joint reading down, then each conclusion on the card of its letter. @clause S3-30 */
export async function closeReading(workspace: Workspace, data: JointReadingRecord): Promise<Done> {
  const written = await workspace.writeRecord({
    record: null,
    seen: 0,
    audience: 'readers',
    data,
    closes: true,
  })
  if (isRefused(written)) return written
  const reading = readingsOf(workspace.state).find(
    ({ state }) => state.record === written.state.record,
  )
  return reading === undefined ? null : writeConclusions(workspace, reading)
}

/** Writes on the cards what does not stand there yet; it can be asked again. */
export async function writeConclusions(
  workspace: Workspace,
  reading: ReadingOnRecord,
): Promise<Done> {
  for (const { thread, conclusion } of unwrittenOf(workspace.state, reading)) {
    const refused = await workspace.writeCard(thread, {
      set: { outcome: conclusion, conclusion: reading.state.record },
      why: { kind: 'progress' },
    })
    if (refused !== null) return refused
  }
  return null
}
