import type { Draft, DraftKind } from '#core/contract/drafts.ts'
import type { ThreadId } from '#core/ids.ts'
import { placeOf } from './merge.ts'

/** How the drafts of this person stand. */
export type DraftsStanding =
  /** All of them lie sealed on the server. */
  | 'saved'
  /** The last keys were pressed a moment ago. */
  | 'unsaved'
  /** The server could not be reached; it is tried again. */
  | 'offline'
  /** All of them together are longer than what is kept. */
  | 'too-large'

/** Everything that an unlocked member began to write, and what of it the server has. */
export interface DraftBook {
  readonly texts: Map<string, Draft>
  /** What was read from the server or written there last. */
  base: readonly Draft[]
  /** Version of `base`: 0 when nothing was ever saved, null before it was read. */
  version: number | null
  /** How often something was changed here, and how much of that is saved. */
  changes: number
  saved: number
  /** Milliseconds since 1970 UTC: of the first and the last change that is not saved. */
  changedSince: number
  changedAt: number
  /** Milliseconds since 1970 UTC of the last attempt that failed. */
  failedAt: number
  /** The attempt that is under way. */
  saving: Promise<boolean> | null
}

/** The book of somebody who was just unlocked. */
export const emptyBook = (): DraftBook => ({
  texts: new Map(),
  base: [],
  version: null,
  changes: 0,
  saved: 0,
  changedSince: 0,
  changedAt: 0,
  failedAt: 0,
  saving: null,
})

/** Whether something here is not on the server yet. */
export const isUnsaved = ({ changes, saved }: DraftBook): boolean => changes !== saved

/** Milliseconds without a key after which it is saved, and the longest that anything waits. */
const quietMs = 2_000
const longestMs = 20_000
/** Milliseconds before the next attempt when one failed. */
const againMs = 5_000

/** Whether it is time to read or save, at `now` in milliseconds since 1970 UTC. */
export function isTimeToSave(book: DraftBook, now: number): boolean {
  if (book.saving !== null || now - book.failedAt < againMs) return false
  if (book.version === null) return true
  const isQuiet = now - book.changedAt >= quietMs
  return isUnsaved(book) && (isQuiet || now - book.changedSince >= longestMs)
}

/** The text of this kind about this letter, or null. */
export const draftIn = (book: DraftBook, thread: ThreadId, kind: DraftKind): Draft | null =>
  book.texts.get(placeOf({ thread, kind })) ?? null

/** Writes `draft` into the book at `now`; without text and others it is forgotten. */
export function putDraft(book: DraftBook, draft: Draft, now: number): void {
  if (draft.text === '' && draft.others.length === 0) book.texts.delete(placeOf(draft))
  else book.texts.set(placeOf(draft), draft)
  if (!isUnsaved(book)) book.changedSince = now
  book.changes++
  book.changedAt = now
}
