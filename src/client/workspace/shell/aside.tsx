import type { ComponentChildren } from 'preact'
import { Seal } from '../parts/seal.tsx'
import { Strip } from '../parts/strip.tsx'
import { useDesk } from '../desk.ts'

/** The right column: what a page puts there, and always the seal. */
export function Aside({ children }: { readonly children?: ComponentChildren }) {
  const { t } = useDesk()
  return (
    <aside class="aside no-print" aria-label={t.common.seal.label}>
      {children ?? <Strip />}
      <Seal />
    </aside>
  )
}
