import type { AttachedFile, FileView } from '#core/contract/files.ts'
import type { EntryId, ThreadId } from '#core/ids.ts'
import { openFilePart } from '#crypto/decrypt/open-file-part.ts'
import type { CarriedFiles } from '#crypto/decrypt/snapshot.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { newFileSealer, type FileSealer } from '#crypto/encrypt/file-parts.ts'
import type { Vault } from './vault.ts'

/** The files of a vault: those of what was opened, and those of answers and records being written. */
export interface AttachedFilesOfVault {
  /** The files of an answer or record that is being written; undefined when it has none. */
  readonly of: (answer: EntryId) => AttachedFile[] | undefined
  readonly methods: Pick<Vault, 'attach' | 'sealPart' | 'detach' | 'findFile' | 'openPart'>
}

/** @param opened - the files of a letter and all that belongs to it; of every record for null. */
export function createAttachedFiles(
  opened: (thread: ThreadId | null) => readonly CarriedFiles[],
): AttachedFilesOfVault {
  const outgoing = new Map<EntryId, readonly { sealer: FileSealer; view: FileView }[]>()

  const find = (thread: ThreadId | null, index: number, file: number): Found | null => {
    const carried = opened(thread).find((one) => one.index === index)
    const found = carried?.files[file]
    return carried === undefined || found === undefined ? null : { ...carried, file: found }
  }

  return {
    of: (answer) =>
      outgoing.get(answer)?.map(({ sealer, view }) => sealer.describe(view.name, view.type)),

    methods: {
      async attach(school, answer, view) {
        const sealer = newFileSealer({ school, owner: answer }, view.size)
        outgoing.set(answer, [...(outgoing.get(answer) ?? []), { sealer, view }])
      },

      async sealPart(answer, file, index, bytes) {
        const attached = outgoing.get(answer)?.[file]
        if (attached === undefined) throw new RangeError('no such file was attached')
        return attached.sealer.sealPart(index, bytes)
      },

      async detach(answer) {
        outgoing.delete(answer)
      },

      async findFile(thread, index, number) {
        const found = find(thread, index, number)
        if (found === null) return null
        const { name, type, size, parts } = found.file
        return { name, type, size, parts, owner: found.owner }
      },

      async openPart(school, { thread, index, file, part }, sealed) {
        const found = find(thread, index, file)
        if (found === null) throw new EnvelopeError('not-for-you')
        return openFilePart(found.file, { school, owner: found.owner }, part, sealed)
      },
    },
  }
}

interface Found extends Pick<CarriedFiles, 'owner'> {
  readonly file: AttachedFile
}
