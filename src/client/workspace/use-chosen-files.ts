import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import type { ChosenFile } from './session/api.ts'

/** A file that will go with an answer. */
export interface ChosenForAnswer extends ChosenFile {
  /** Drawn anew on this device: it holds nothing but its pixels. */
  readonly isPhoto: boolean
}

/** Files chosen for answers that are not sent yet, by letter; they never lie in a draft. */
export interface ChosenFiles {
  readonly of: (thread: ThreadId) => readonly ChosenForAnswer[]
  readonly change: (
    thread: ThreadId,
    to: (before: readonly ChosenForAnswer[]) => readonly ChosenForAnswer[],
  ) => void
}

const none: readonly ChosenForAnswer[] = []

/** Keeps what was chosen while somebody looks at other letters; a lock forgets it. */
export function useChosenFiles(isUnlocked: boolean): ChosenFiles {
  const [all, setAll] = useState<ReadonlyMap<ThreadId, readonly ChosenForAnswer[]>>(new Map())
  useEffect(() => {
    if (!isUnlocked) setAll(new Map())
  }, [isUnlocked])
  const change = useCallback<ChosenFiles['change']>((thread, to) => {
    setAll((before) => new Map(before).set(thread, to(before.get(thread) ?? none)))
  }, [])
  return { of: (thread) => all.get(thread) ?? none, change }
}
