import { useCallback, useEffect, useState } from 'preact/hooks'
import type { RecordId, ThreadId } from '#core/ids.ts'
import type { ChosenFile } from './session/api.ts'

/** A file that will go with an answer, an appeal or a record. */
export interface ChosenForAnswer extends ChosenFile {
  /** Drawn anew on this device: it holds nothing but its pixels. */
  readonly isPhoto: boolean
}

/** What files are chosen for: a letter, or a record of the commission. */
export type ForFiles = ThreadId | RecordId

/** Files chosen for what is not sent yet, by letter or record; they never lie in a draft. */
export interface ChosenFiles {
  readonly of: (what: ForFiles) => readonly ChosenForAnswer[]
  readonly change: (
    what: ForFiles,
    to: (before: readonly ChosenForAnswer[]) => readonly ChosenForAnswer[],
  ) => void
}

const none: readonly ChosenForAnswer[] = []

/** Keeps what was chosen while somebody looks at other letters; a lock forgets it. */
export function useChosenFiles(isUnlocked: boolean): ChosenFiles {
  const [all, setAll] = useState<ReadonlyMap<ForFiles, readonly ChosenForAnswer[]>>(new Map())
  useEffect(() => {
    if (!isUnlocked) setAll(new Map())
  }, [isUnlocked])
  const change = useCallback<ChosenFiles['change']>((what, to) => {
    setAll((before) => new Map(before).set(what, to(before.get(what) ?? none)))
  }, [])
  return { of: (what) => all.get(what) ?? none, change }
}
