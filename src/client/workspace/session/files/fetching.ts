import { partBytes } from '#core/contract/files.ts'
import type { Bytes } from '#core/bytes.ts'
import type { EntryId, Hash, ThreadId } from '#core/ids.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import type { FilePart } from '../../vault/vault.ts'
import type { Refused, Workspace } from '../api.ts'
import { besides, type Desk, type UnlockedMember } from '../desk.ts'
import { isRefused, refused } from '../refused.ts'

/** Fetches attached files beside all other work: twenty megabytes must not hold up an answer. */
export const fetching = (desk: Desk): Pick<Workspace, 'fetchFile'> => ({
  fetchFile: (thread, index, file, onProgress = () => undefined, signal) =>
    besides(desk, async (member) => {
      const { vault } = member
      const found = await vault.findFile(thread, index, file)
      if (found === null) return refused('file-is-missing')
      const { name, type, size, owner, parts } = found
      const bytes = new Uint8Array(size)
      for (const [part, hash] of parts.entries()) {
        if (signal?.aborted === true) return refused('stopped')
        const sealed = await partOf(desk, thread, owner, hash)
        if (isRefused(sealed)) {
          return sealed.refused === 'not-yours' ? refused('file-is-missing') : sealed
        }
        const opened = await open(member, { thread, index, file, part }, sealed)
        if (isRefused(opened)) return opened
        bytes.set(opened, part * partBytes)
        onProgress(part * partBytes + opened.length, size)
      }
      return { name, type, size, bytes }
    }),
})

/** Who attends has a seat and no letter: parts of records have an address of their own. */
const partOf = ({ server }: Desk, thread: ThreadId | null, owner: EntryId, hash: Hash) =>
  thread === null ? server.partOfRecord(owner, hash) : server.part(owner, hash)

async function open(
  { vault, school }: UnlockedMember,
  place: FilePart,
  sealed: Bytes,
): Promise<Bytes | Refused> {
  try {
    return await vault.openPart(school, place, sealed)
  } catch (error) {
    if (error instanceof EnvelopeError) return refused('file-is-damaged')
    throw error
  }
}
