import type { Bytes } from '#core/bytes.ts'
import { partBytes, type AttachedFile } from '#core/contract/files.ts'
import type { EntryId, SchoolId } from '#core/ids.ts'
import { newFileSealer } from '#crypto/encrypt/file-parts.ts'
import type { TestServer } from '../http/server.ts'

/** A file as somebody has it on an own device. */
export interface TestFile {
  readonly name: string
  readonly type: string
  readonly bytes: Bytes
}

/** Seals files for `owner` as a page does it, and sends their parts ahead. */
export async function attach(
  server: TestServer,
  school: SchoolId,
  owner: EntryId,
  files: readonly TestFile[],
): Promise<readonly AttachedFile[]> {
  const attached: AttachedFile[] = []
  for (const { name, type, bytes } of files) {
    const sealer = newFileSealer({ school, owner }, bytes.length)
    for (let index = 0; index < sealer.parts; index++) {
      const from = index * partBytes
      const part = await sealer.sealPart(index, bytes.slice(from, from + partBytes))
      const path = `/api/letters/${owner}/parts/${part.hash}`
      const answer = await server.ask('PUT', path, { body: part.bytes })
      if (!answer.ok) throw new Error(await answer.text())
    }
    attached.push(sealer.describe(name, type))
  }
  return attached
}
