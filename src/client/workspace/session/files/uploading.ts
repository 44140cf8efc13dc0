import { toBase64url, type Bytes } from '#core/bytes.ts'
import { lengthOfPart, maxFileBytes, maxParts, partBytes, partsIn } from '#core/contract/files.ts'
import { entryId, type EntryId, type Hash, type ThreadId } from '#core/ids.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import type { ChosenFile, OnProgress, Refused } from '../api.ts'
import type { Desk, UnlockedMember } from '../desk.ts'
import { isRefused, refused } from '../refused.ts'

/** Files that were sent for an answer, or are on their way. */
export interface Upload {
  /** The answer that will carry them. */
  readonly answer: EntryId
  readonly files: readonly ChosenFile[]
}

/**
 * Sends the files of an answer to `thread`, part by part. After a lost network the same files go on
 * where they ended: what the server has is not sent again.
 *
 * @param owner - the id of what carries them, when it is known: an appeal's own.
 * @returns their parts in order.
 */
export async function upload(
  desk: Desk,
  member: UnlockedMember,
  thread: ThreadId,
  files: readonly ChosenFile[],
  onProgress: OnProgress,
  owner?: EntryId,
): Promise<{ readonly answer: EntryId; readonly parts: readonly Hash[] } | Refused> {
  if (files.some(({ data: { size } }) => size < 1 || size > maxFileBytes))
    return refused('too-large')
  if (sum(files, (size) => partsIn(size)) > maxParts) return refused('too-many-parts')
  const { answer } = await uploadOf(member, thread, files, owner)
  const staged = await desk.server.stagedParts(answer)
  if (isRefused(staged)) return staged
  const progress = { done: 0, all: sum(files, (size) => size), there: new Set(staged.parts) }
  const parts: Hash[] = []
  for (const [place, { data }] of files.entries()) {
    for (let index = 0; index < partsIn(data.size); index++) {
      const bytes = await read(data, index)
      const sealed = bytes && (await seal(member, answer, place, index, bytes))
      if (sealed === null) return changed(member, thread)
      if (!progress.there.has(sealed.hash)) {
        const stored = await desk.server.stagePart(answer, sealed.hash, sealed.bytes)
        if (stored !== null) return stored
      }
      parts.push(sealed.hash)
      progress.done += lengthOfPart(data.size, index)
      onProgress(progress.done, progress.all)
    }
  }
  return { answer, parts }
}

/** Forgets the files that were sent for an answer to `thread`: it was written, or given up. */
export async function forgetUpload(member: UnlockedMember, thread: ThreadId): Promise<void> {
  const begun = member.uploads.get(thread)
  member.uploads.delete(thread)
  if (begun !== undefined) await member.vault.detach(begun.answer)
}

/** The upload of these very files, begun before or now. */
async function uploadOf(
  member: UnlockedMember,
  thread: ThreadId,
  files: readonly ChosenFile[],
  owner: EntryId = entryId(toBase64url(randomBytes(16))),
): Promise<Upload> {
  const begun = member.uploads.get(thread)
  if (begun !== undefined && areSame(begun.files, files)) return begun
  await forgetUpload(member, thread)
  const made = { answer: owner, files }
  for (const { name, type, data } of files) {
    await member.vault.attach(member.school, made.answer, { name, type, size: data.size })
  }
  member.uploads.set(thread, made)
  return made
}

const areSame = (before: readonly ChosenFile[], now: readonly ChosenFile[]): boolean =>
  before.length === now.length &&
  before.every(({ data, name, type }, n) => {
    const other = now[n]
    return data === other?.data && name === other.name && type === other.type
  })

/** The bytes of one part, or null when the file on the disk is not there or not the same any more. */
async function read(data: Blob, index: number): Promise<Bytes | null> {
  const from = index * partBytes
  try {
    return new Uint8Array(await data.slice(from, from + partBytes).arrayBuffer())
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

async function seal(
  { vault }: UnlockedMember,
  answer: EntryId,
  place: number,
  index: number,
  bytes: Bytes,
) {
  try {
    return await vault.sealPart(answer, place, index, bytes)
  } catch (error) {
    if (error instanceof EnvelopeError && error.code === 'file-changed') return null
    throw error
  }
}

async function changed(member: UnlockedMember, thread: ThreadId): Promise<Refused> {
  // Under another key the next time: two texts must never share one.
  await forgetUpload(member, thread)
  return refused('file-changed')
}

const sum = (files: readonly ChosenFile[], of: (size: number) => number): number =>
  files.reduce((all, { data }) => all + of(data.size), 0)
