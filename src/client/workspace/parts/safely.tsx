import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

/** Words instead of an empty page when drawing fails; the bug is reported to the browser. */
export function Safely({ children }: { readonly children: ComponentChildren }) {
  const { t } = useDesk()
  const [error, tryAgain] = useErrorBoundary((thrown) => reportError(thrown))
  if (error === undefined) return <>{children}</>
  return (
    <main class="page">
      <Notice kind="danger">{t.refusals.unexpected}</Notice>
      <Button onClick={tryAgain}>{t.common.reload}</Button>
    </main>
  )
}
