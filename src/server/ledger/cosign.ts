import { daysBetween } from '#core/calendar/plain-date.ts'
import type { Cosignature } from '#core/contract/entries.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { MemberId, SchoolId } from '#core/ids.ts'
import { hasSeat } from '#core/log/board.ts'
import { cosignatureMessage, formatCheckpoint } from '#core/log/checkpoint.ts'
import { hashBytes } from '#core/log/entry.ts'
import { readLog, writeLog, type Context, type SchoolLog } from './context.ts'
import { signingKeyOf } from './roster-documents.ts'
import { wallTime } from './wall-clock.ts'

/** Keeps a member's word for a checkpoint that this log published. */
export async function cosign(
  context: Context,
  school: SchoolId,
  member: MemberId,
  word: Cosignature,
): Promise<ErrorWord | null> {
  if (word.school !== school) return 'malformed'
  const { size, root, time, sig: signature } = word
  const { key, origin } = await readLog(context, school, async (log) => ({
    key: hasSeat(log.head.board, member) ? await signingKeyOf(log, member) : null,
    origin: log.origin,
  }))
  if (key === null) return 'not-a-member'
  const text = formatCheckpoint({ origin, size, root: hashBytes(root) })
  if (!(await context.verify(key, cosignatureMessage(text, time), signature))) {
    return 'signature-is-wrong'
  }
  return writeLog(context, school, async (log) => {
    if (isDaysAway(log, time)) return 'clock-is-wrong'
    if ((await log.rows.checkpoints.ofSize(size))?.root !== root) return 'log-moved-on'
    await log.rows.checkpoints.cosign({ size, member, time, signature })
    return null
  })
}

const isDaysAway = ({ school, wall }: SchoolLog, time: number): boolean =>
  Math.abs(daysBetween(wallTime(school.zone, time).on, wall.on)) > 1
