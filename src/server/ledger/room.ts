import type { Sent } from '#core/contract/letters.ts'
import { hasRoom, mostFollowUps, withOneMore, type Load, type SentKind } from '#core/flood/room.ts'
import type { Waiting } from '../storage/queue.ts'
import type { SchoolLog } from './context.ts'

/** Takes room for what was sent; gives what then is in the box. */
export async function takeRoom(
  { rows, context: { quota } }: SchoolLog,
  sent: Sent,
  waiting: Waiting,
): Promise<Load | 'box-is-full'> {
  const kind = kindOf(sent)
  const load = await rows.loads.read()
  if (!hasRoom(kind, load, quota)) return 'box-is-full'
  const isTooMuch =
    kind === 'follow-ups' && (await rows.queue.followUpsOf(waiting.thread)) >= mostFollowUps
  if (isTooMuch) return 'box-is-full'
  const files = await rows.parts.bytesIn(waiting.id, sent.parts)
  const bytes = waiting.body.length + (waiting.slots?.length ?? 0) + files
  const after = withOneMore(load, kind, bytes)
  await rows.loads.put(kind, after[kind])
  return after
}

function kindOf(sent: Sent): SentKind {
  if (sent.kind === 'follow-up') return 'follow-ups'
  return sent.urgent ? 'urgent' : 'letters'
}
