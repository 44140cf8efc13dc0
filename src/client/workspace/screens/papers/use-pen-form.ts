import { useState } from 'preact/hooks'
import * as v from 'valibot'
import type { RecordId } from '#core/ids.ts'
import { PenSignature } from '#core/records/pen-signature.ts'
import { useDesk } from '../../desk.ts'
import type { IssuedPaper } from '../../documents/issued.ts'
import { useAction } from '../../use-action.ts'

/** What is being written down of a signature with a pen; the scans are chosen under `record`. */
export function usePenForm(issued: IssuedPaper) {
  const { workspace, state, chosenFiles } = useDesk()
  const action = useAction()
  const today = state.now?.on ?? ''
  // The same record at every attempt: a cut upload goes on where it ended.
  const [record, setRecord] = useState<RecordId>(() => workspace.newRecord())
  const [names, setNames] = useState<readonly string[]>([])
  const [on, setOn] = useState<string>(today)
  const [kept, setKept] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(
    null,
  )
  const isFuture = on > today
  const signature = v.safeParse(PenSignature, {
    kind: 'pen-signature',
    paper: issued.kept.state.record,
    hash: issued.data.hash,
    names: [...names],
    on,
    kept,
  })

  const write = () => {
    setAsked(true)
    if (!signature.success || isFuture) return
    const { audience } = issued.kept.state
    const data = signature.output
    const files = chosenFiles.of(record)
    const form = { record, seen: 0, audience, data, closes: true, files }
    action.run(
      () => workspace.writeRecord(form, (done, all) => setProgress({ done, all })),
      () => {
        chosenFiles.change(record, () => [])
        setRecord(workspace.newRecord())
        setAsked(false)
        setNames([])
        setProgress(null)
      },
    )
  }
  return {
    action,
    today,
    record,
    names,
    setNames,
    on,
    setOn,
    kept,
    setKept,
    progress,
    write,
    isFuture: isAsked && isFuture,
    isWrong: isAsked && !signature.success,
  }
}
