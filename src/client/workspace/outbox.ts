import type { ThreadId } from '#core/ids.ts'
import type { ChosenForAnswer } from './use-chosen-files.ts'
import type { Trouble } from './use-action.ts'

/** Seconds in which an answer can be taken back: nothing has left this device until then. */
export const secondsToTakeBack = 10

/** An answer on its way; only one at a time. */
export interface Outgoing {
  readonly thread: ThreadId
  readonly text: string
  readonly files: readonly ChosenForAnswer[]
  readonly stage:
    | { readonly kind: 'waiting'; readonly secondsLeft: number }
    | {
        readonly kind: 'sending'
        /** Bytes of files that the server has, of all; left out before the first. */
        readonly progress?: { readonly done: number; readonly all: number }
      }
    | { readonly kind: 'sent' }
    | { readonly kind: 'refused'; readonly trouble: Trouble }
}

/** An answer that begins to wait. */
export const putIn = (
  thread: ThreadId,
  text: string,
  files: readonly ChosenForAnswer[] = [],
): Outgoing => ({
  thread,
  text,
  files,
  stage: { kind: 'waiting', secondsLeft: secondsToTakeBack },
})

/** The answer one second later; after the last second it is being sent. */
export function afterOneSecond(outgoing: Outgoing): Outgoing {
  if (outgoing.stage.kind !== 'waiting') return outgoing
  const secondsLeft = outgoing.stage.secondsLeft - 1
  return {
    ...outgoing,
    stage: secondsLeft > 0 ? { kind: 'waiting', secondsLeft } : { kind: 'sending' },
  }
}

/** Whether something would be lost if the tab were closed now. */
export const isUnsent = (outgoing: Outgoing | null): boolean =>
  outgoing !== null && outgoing.stage.kind !== 'sent'
