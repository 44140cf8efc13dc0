import type { MuteData } from '#core/contract/thread-data.ts'
import type { EntryId, ThreadId } from '#core/ids.ts'
import type { Done, Workspace } from './api.ts'
import { asMember, type Desk, type UnlockedMember } from './desk.ts'
import { LogAlarm } from './log-alarm.ts'
import { isRefused, refused } from './refused.ts'
import { synchronise } from './sync.ts'
import { appendToThread, newEntry } from './write.ts'

/** Putting letters aside as junk, and taking them up again. */
export const muting = (desk: Desk): Pick<Workspace, 'mute' | 'unmute'> => ({
  mute: (threads, reason) =>
    asMember(desk, (member) => muteAll(desk, member, threads, { reason: reason.trim() })),

  unmute: (thread, reason) =>
    asMember(desk, async (member) => {
      if (!member.replica.threads.has(thread)) return refused('unknown-thread')
      const entry = { ...newEntry(member), kind: 'thread-unmuted', header: { thread } } as const
      const data: MuteData = { reason: reason.trim() }
      return appendToThread(desk, member, entry, data)
    }),
})

/**
 * Writes one entry for each letter, and reads all of them back together: a flood is put aside in one
 * go. What a colleague put aside meanwhile stays as it is.
 */
async function muteAll(
  desk: Desk,
  member: UnlockedMember,
  threads: readonly ThreadId[],
  data: MuteData,
): Promise<Done> {
  const written: EntryId[] = []
  for (const thread of threads) {
    if (!member.replica.threads.has(thread)) return refused('unknown-thread')
    const entry = { ...newEntry(member), kind: 'thread-muted', header: { thread } } as const
    const sealed = await member.vault.writeInThread(entry, data)
    const appended = await desk.server.append({ entry, ...sealed })
    if (!isRefused(appended)) written.push(entry.id)
    else if (appended.refused !== 'already-muted') {
      await synchronise(desk, member)
      return appended
    }
  }
  const synced = await synchronise(desk, member)
  if (synced !== null) return synced
  if (!written.every((id) => member.replica.entries.has(id))) throw new LogAlarm('log-forked')
  return null
}
