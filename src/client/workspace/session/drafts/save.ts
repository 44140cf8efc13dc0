import type { SealedDrafts } from '#core/contract/drafts.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import type { RemoteVault } from '../../vault/protocol.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Done, Refused } from '../api.ts'
import { isStillHere, whileHere, type Desk, type UnlockedMember } from '../desk.ts'
import { isRefused, refused } from '../refused.ts'
import type { Server } from '../server.ts'
import { isUnsaved, type DraftBook, type DraftsStanding } from './book.ts'
import { mergeDrafts, placeOf } from './merge.ts'

/** Reads the drafts if they were not read yet, and saves what was changed; one attempt at a time. */
export async function saveDrafts(desk: Desk): Promise<boolean> {
  const { unlocked: member, drafts: book } = desk
  if (member?.kind !== 'member') return true
  book.saving ??= attempt(desk, member, book).finally(() => {
    book.saving = null
  })
  return book.saving
}

/** Tells the screens how the drafts stand. */
export function tellStanding(desk: Desk, standing: DraftsStanding, isMerged = false): void {
  const { standing: before, turn } = desk.store.current.drafts
  if (standing === before && !isMerged) return
  desk.store.change({ drafts: { standing, turn: turn + Number(isMerged) } })
}

/**
 * Saves what was not saved when the workspace is locked: seals it, ends the vault, and only then
 * waits for the network. Another device that was faster is not written over.
 *
 * @throws Offline when the server is not reached.
 */
export async function saveAtParting(
  server: Server,
  { vault, close }: RemoteVault,
  book: DraftBook,
): Promise<boolean> {
  const { version, saving } = book
  if (version === null) return (close(), false)
  // What is under way will have taken the next version, or nothing more is sent.
  const sealed = await sealParting(vault, book, saving === null ? version + 1 : version + 2)
  close()
  if (sealed === null || (saving !== null && !(await saving))) return false
  return !isRefused(await server.keepDrafts(sealed))
}

async function attempt(desk: Desk, member: UnlockedMember, book: DraftBook): Promise<boolean> {
  const done = await whileHere(desk, member, () => readAndSave(desk, member, book))
  if (done === null) {
    if (isStillHere(desk, member)) tellStanding(desk, isUnsaved(book) ? 'unsaved' : 'saved')
    return true
  }
  book.failedAt = desk.world.clock()
  if (isStillHere(desk, member) && isUnsaved(book))
    tellStanding(desk, done.refused === 'too-large' ? 'too-large' : 'offline')
  return false
}

async function readAndSave(desk: Desk, member: UnlockedMember, book: DraftBook): Promise<Done> {
  const read = book.version === null ? await readKept(desk, member, book) : null
  if (read !== null || !isUnsaved(book)) return read
  const written = await write(desk, member, book)
  if (written?.refused !== 'log-moved-on') return written
  return (await readKept(desk, member, book)) ?? write(desk, member, book)
}

/** Takes over what the server has: the first time, or because another device was faster. */
async function readKept(desk: Desk, { vault }: UnlockedMember, book: DraftBook): Promise<Done> {
  const kept = await desk.server.drafts()
  if (isRefused(kept)) return kept
  const theirs = kept === null ? [] : await openKept(vault, kept)
  const merged = mergeDrafts(book.base, [...book.texts.values()], theirs)
  book.texts.clear()
  for (const draft of merged) book.texts.set(placeOf(draft), draft)
  book.base = theirs
  book.version = kept?.version ?? 0
  tellStanding(desk, desk.store.current.drafts.standing, true)
  return null
}

async function write(desk: Desk, { vault }: UnlockedMember, book: DraftBook): Promise<Done> {
  const { changes } = book
  const drafts = [...book.texts.values()]
  const version = (book.version ?? 0) + 1
  const bytes = await orTooLarge(() => vault.sealDrafts(version, drafts))
  if (isRefused(bytes)) return bytes
  const answer = await desk.server.keepDrafts({ version, bytes })
  if (answer !== null) return answer
  book.version = version
  book.base = drafts
  book.saved = changes
  book.changedSince = desk.world.clock()
  return null
}

/** Drafts that do not open are none: they are written anew with the next key. */
async function openKept(vault: Vault, kept: SealedDrafts) {
  try {
    return await vault.openDrafts(kept)
  } catch (error) {
    if (error instanceof EnvelopeError) return []
    throw error
  }
}

async function sealParting(
  vault: Vault,
  book: DraftBook,
  version: number,
): Promise<SealedDrafts | null> {
  const bytes = await orTooLarge(() => vault.sealDrafts(version, [...book.texts.values()]))
  return isRefused(bytes) ? null : { version, bytes }
}

async function orTooLarge<Given>(work: () => Promise<Given>): Promise<Given | Refused> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof EnvelopeError && error.code === 'too-large') return refused('too-large')
    throw error
  }
}
