import { Button } from '../../parts/button.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { waitsFor, type IssuedPaper } from '../../documents/issued.ts'
import { useAction } from '../../use-action.ts'

/** My signature, when it is asked for. */
export function SignPaper({ issued }: { readonly issued: IssuedPaper }) {
  const { workspace, state, t } = useDesk()
  const words = t.papers
  const action = useAction()
  const me = state.me?.account
  const { record, signatures } = issued.kept.state
  if (me === undefined) return null
  const isAsked = waitsFor(issued, me)
  const hasSigned = signatures.some(({ by }) => by === me)
  return (
    <div role="status">
      {hasSigned && <p>{words.youSigned}</p>}
      {isAsked && (
        <section class="card form">
          <p>{words.signHint}</p>
          <Trouble action={action} />
          <div class="buttons">
            <Button
              kind="main"
              icon="pen"
              busy={action.isBusy && t.common.busy}
              onClick={() => action.run(() => workspace.signRecord(record))}
            >
              {words.sign}
            </Button>
          </div>
        </section>
      )}
    </div>
  )
}
