import { Button } from '../../parts/button.tsx'
import { Groups } from '../../parts/groups.tsx'
import { useDesk } from '../../desk.ts'

interface CodeProps {
  readonly code: string
  readonly hasSigned: boolean
  readonly isSigning: boolean
  readonly onSame: () => void
  readonly onDifferent: () => void
}

/** The sixteen digits that all read aloud before anybody signs. */
export function Code({ code, hasSigned, isSigning, onSame, onDifferent }: CodeProps) {
  const { t } = useDesk()
  const words = t.commission.ceremony
  return (
    <section class="card code-card" aria-live="polite">
      <h2>{words.codeTitle}</h2>
      <p>{words.codeLead}</p>
      <Groups code={code} perLine={4} />
      {hasSigned ? (
        <p role="status">{words.youSigned}</p>
      ) : (
        <div class="buttons">
          <Button kind="danger" onClick={onDifferent}>
            {words.different}
          </Button>
          <Button kind="main" busy={isSigning && words.signing} onClick={onSame}>
            {words.same}
          </Button>
        </div>
      )}
    </section>
  )
}
