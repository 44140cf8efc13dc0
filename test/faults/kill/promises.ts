import type { SentLetter } from '#core/contract/letters.ts'
import type { SignedEntry } from '#core/contract/entries.ts'
import type { Posted } from '../../rig/letters.ts'

/** Everything that the server promised, and what it was asked and did not answer. */
export class Promises {
  /** Ids of letters that were acknowledged, each with the digest of its request. */
  readonly letters = new Map<string, string>()
  /** Ids of entries that were acknowledged, each with its leaf. */
  readonly entries = new Map<string, string>()
  /** Letters of the last life, acknowledged or not: they are sent again in the next. */
  recent: { readonly posted: Posted<SentLetter>; readonly wasAcknowledged: boolean }[] = []
  /** An entry whose answer never came. */
  open: SignedEntry | null = null
  /** Letters that may be registered: in the log, and of those who are in danger now. */
  readonly urgent: string[] = []
  /** Answers that contradict an earlier one. */
  contradictions = 0
}
