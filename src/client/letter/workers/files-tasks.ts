import { fileTypeOf, partBytes, type AttachedFile } from '#core/contract/files.ts'
import type { Bytes } from '#core/bytes.ts'
import {
  newFileSealer,
  type FilePlace,
  type FileSealer,
  type SealedPart,
} from '#crypto/encrypt/file-parts.ts'
import { Refused } from './refused.ts'

/** A file as the page hands it over. */
export interface FileInput {
  readonly bytes: Blob
  /** Clean already. */
  readonly name: string
  /** As the browser says. */
  readonly type: string
  readonly place: FilePlace
}

/** What the worker of attached files does: it alone sees their keys, and it reaches no network. */
export function filesTasks() {
  const files = new Map<number, { readonly input: FileInput; readonly sealer: FileSealer }>()
  let last = 0

  const known = (file: number) => {
    const found = files.get(file)
    if (found === undefined) throw new Refused('unknown-file')
    return found
  }

  return {
    /** Begins a file under a new key: its number here, and how many parts it has. */
    async begin(input: FileInput) {
      const sealer = newFileSealer(input.place, input.bytes.size)
      files.set(++last, { input, sealer })
      return { file: last, parts: sealer.parts }
    },

    /**
     * Seals one part.
     *
     * @throws EnvelopeError, Refused `file-changed`, also when the device no longer gives the file.
     */
    async part(wanted: { readonly file: number; readonly index: number }): Promise<SealedPart> {
      const { input, sealer } = known(wanted.file)
      const begin = wanted.index * partBytes
      const slice = await bytesOf(input.bytes.slice(begin, begin + partBytes))
      return sealer.sealPart(wanted.index, slice)
    },

    /** What the letter says about a file that was sealed whole; then it is forgotten here. */
    async describe(file: number): Promise<AttachedFile> {
      const { input, sealer } = known(file)
      files.delete(file)
      return sealer.describe(input.name, fileTypeOf(input.type))
    },
  }
}

export type FilesTasks = ReturnType<typeof filesTasks>

async function bytesOf(slice: Blob): Promise<Bytes> {
  try {
    return new Uint8Array(await slice.arrayBuffer())
  } catch (error) {
    // `NotReadableError`: the file was changed, moved or taken away since it was chosen.
    if (error instanceof DOMException) throw new Refused('file-changed')
    throw error
  }
}
