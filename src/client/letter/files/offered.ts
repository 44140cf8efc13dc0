import type { AttachedFile } from '#core/contract/files.ts'

/** The files that go along with what somebody writes. */
export interface OfferedFiles {
  areNone(): boolean
  /** All of them, when the server has them; null when the author goes back to writing. */
  whenArrived(): Promise<readonly AttachedFile[] | null>
  /** The server has lost some of them: they go once more. */
  sendAgain(): void
  /** They have gone with the letter: forgets them here. */
  end(): void
}
