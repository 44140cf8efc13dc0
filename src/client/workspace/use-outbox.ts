import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import { afterOneSecond, isUnsent, putIn, type Outgoing } from './outbox.ts'
import { outcomeOf, type Outcome } from './use-action.ts'
import type { Workspace } from './session/api.ts'
import type { ChosenForAnswer } from './use-chosen-files.ts'

/** The answer that waits to be sent, and what can be done with it. */
export interface Outbox {
  readonly outgoing: Outgoing | null
  /** Begins the seconds in which it can be taken back. */
  readonly put: (thread: ThreadId, text: string, files: readonly ChosenForAnswer[]) => void
  /** Forgets it: a waiting answer is never sent. */
  readonly takeBack: () => void
}

/** Counts the seconds, sends, and warns before the tab is closed with an unsent answer. */
export function useOutbox(workspace: Workspace): Outbox {
  const [outgoing, setOutgoing] = useState<Outgoing | null>(null)
  const stage = outgoing?.stage.kind

  useEffect(() => {
    if (stage !== 'waiting') return undefined
    const timer = setInterval(() => setOutgoing((now) => now && afterOneSecond(now)), 1000)
    return () => clearInterval(timer)
  }, [stage])

  useEffect(() => {
    if (outgoing === null || stage !== 'sending') return undefined
    let isWanted = true
    const { thread, text, files } = outgoing
    const report = (done: number, all: number) => {
      if (isWanted)
        setOutgoing({ ...outgoing, stage: { kind: 'sending', progress: { done, all } } })
    }
    void outcomeOf(() => workspace.answer(thread, text, files, report)).then((outcome) => {
      if (isWanted) setOutgoing({ ...outgoing, stage: endOf(outcome) })
    })
    return () => {
      isWanted = false
    }
    // Neither text nor files can change while they are being sent.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [stage])

  useEffect(() => {
    if (!isUnsent(outgoing)) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [outgoing])

  const put = useCallback<Outbox['put']>(
    (thread, text, files) => setOutgoing(putIn(thread, text, files)),
    [],
  )
  const takeBack = useCallback(() => setOutgoing(null), [])
  return { outgoing, put, takeBack }
}

const endOf = (outcome: Outcome<null>): Outgoing['stage'] =>
  outcome.ok ? { kind: 'sent' } : { kind: 'refused', trouble: outcome.trouble }
