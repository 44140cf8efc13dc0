import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import { useDesk } from '../../desk.ts'
import type { OpenedFile } from '../../session/api.ts'
import { outcomeOf, type Trouble } from '../../use-action.ts'

/** Where an attached file lies: the letter, the index of the message, the place in its list. */
export interface FileAddress {
  /** Null for a record of the commission. */
  readonly thread: ThreadId | null
  readonly index: number
  readonly place: number
}

/** How far a file is that somebody asked for. */
export type Fetched =
  | { readonly stage: 'idle' }
  | { readonly stage: 'fetching'; readonly done: number; readonly all: number }
  | { readonly stage: 'opened'; readonly file: OpenedFile }
  | { readonly stage: 'failed'; readonly trouble: Trouble }

const idle: Fetched = { stage: 'idle' }

/** Fetches and opens one file when asked; its bytes are forgotten by `forget` and with the screen. */
export function useFetchedFile({ thread, index, place }: FileAddress, size: number) {
  const { workspace } = useDesk()
  const [fetched, setFetched] = useState<Fetched>(idle)
  const over = useRef<AbortController | null>(null)
  useEffect(() => () => over.current?.abort(), [])

  const open = useCallback(() => {
    // A second press asks for nothing new.
    if (over.current !== null) return
    const { signal } = (over.current = new AbortController())
    setFetched({ stage: 'fetching', done: 0, all: size })
    const report = (done: number, all: number) => {
      if (!signal.aborted) setFetched({ stage: 'fetching', done, all })
    }
    void outcomeOf(() => workspace.fetchFile(thread, index, place, report, signal)).then(
      (outcome) => {
        if (signal.aborted) return
        over.current = null
        setFetched(
          outcome.ok
            ? { stage: 'opened', file: outcome.value }
            : { stage: 'failed', trouble: outcome.trouble },
        )
      },
    )
  }, [workspace, thread, index, place, size])

  const forget = useCallback(() => {
    over.current?.abort()
    over.current = null
    setFetched(idle)
  }, [])
  return { fetched, open, forget }
}
