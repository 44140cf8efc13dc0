import { toBase64url, type Bytes } from '#core/bytes.ts'
import { lengthOfPart, maxFileBytes, maxParts, partBytes, partsIn } from '#core/contract/files.ts'
import { entryId, type EntryId, type Hash, type RecordId, type ThreadId } from '#core/ids.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import type { ChosenFile, OnProgress, Refused } from '../api.ts'
import type { Desk, UnlockedMember } from '../desk.ts'
import { isRefused, refused } from '../refused.ts'

type Of = ThreadId | RecordId

/** Files that were sent for an answer or a record, or are on their way. */
export interface Upload {
  /** The entry that will carry them. */
  readonly owner: EntryId
  readonly files: readonly ChosenFile[]
}

/** Files that the server has and an entry will carry. */
export interface Carried {
  readonly owner: EntryId
  /** In order. */
  readonly parts: readonly Hash[]
}

/**
 * Sends the files of an answer to a letter, or of a record, part by part. After a lost network the same files go on
 * where they ended: what the server has is not sent again.
 *
 * @param of - the letter or record that they belong to.
 * @param known - the id of what carries them, when it is known: an appeal's own.
 */
export async function upload(
  desk: Desk,
  member: UnlockedMember,
  of: Of,
  files: readonly ChosenFile[],
  onProgress: OnProgress,
  known?: EntryId,
): Promise<Carried | Refused> {
  if (files.some(({ data: { size } }) => size < 1 || size > maxFileBytes))
    return refused('too-large')
  if (sum(files, (size) => partsIn(size)) > maxParts) return refused('too-many-parts')
  const { owner } = await uploadOf(member, of, files, known)
  const staged = await desk.server.stagedParts(owner)
  if (isRefused(staged)) return staged
  const progress = { done: 0, all: sum(files, (size) => size), there: new Set(staged.parts) }
  const parts: Hash[] = []
  for (const [place, { data }] of files.entries()) {
    for (let index = 0; index < partsIn(data.size); index++) {
      const bytes = await read(data, index)
      const sealed = bytes && (await seal(member, owner, place, index, bytes))
      if (sealed === null) return changed(member, of)
      if (!progress.there.has(sealed.hash)) {
        const stored = await desk.server.stagePart(owner, sealed.hash, sealed.bytes)
        if (stored !== null) return stored
      }
      parts.push(sealed.hash)
      progress.done += lengthOfPart(data.size, index)
      onProgress(progress.done, progress.all)
    }
  }
  return { owner, parts }
}

/** Forgets the files that were sent for `of`: what carries them was written, or given up. */
export async function forgetUpload(member: UnlockedMember, of: Of): Promise<void> {
  const begun = member.uploads.get(of)
  member.uploads.delete(of)
  if (begun !== undefined) await member.vault.detach(begun.owner)
}

/** The upload of these very files, begun before or now. */
async function uploadOf(
  member: UnlockedMember,
  of: Of,
  files: readonly ChosenFile[],
  owner: EntryId = entryId(toBase64url(randomBytes(16))),
): Promise<Upload> {
  const begun = member.uploads.get(of)
  if (begun !== undefined && areSame(begun.files, files)) return begun
  await forgetUpload(member, of)
  const made = { owner, files }
  for (const { name, type, data } of files) {
    await member.vault.attach(member.school, made.owner, { name, type, size: data.size })
  }
  member.uploads.set(of, made)
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
  owner: EntryId,
  place: number,
  index: number,
  bytes: Bytes,
) {
  try {
    return await vault.sealPart(owner, place, index, bytes)
  } catch (error) {
    if (error instanceof EnvelopeError && error.code === 'file-changed') return null
    throw error
  }
}

async function changed(member: UnlockedMember, of: Of): Promise<Refused> {
  // Under another key the next time: two texts must never share one.
  await forgetUpload(member, of)
  return refused('file-changed')
}

const sum = (files: readonly ChosenFile[], of: (size: number) => number): number =>
  files.reduce((all, { data }) => all + of(data.size), 0)
