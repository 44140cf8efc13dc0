import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'
import type { Page } from '../../pages.ts'
import type { SignatureDuty } from './duties.ts'

const pageOfDuty = {
  founding: 'ceremony',
  roster: 'ceremony',
  box: 'box',
  closing: 'box',
  publish: 'box',
} as const satisfies Record<SignatureDuty, Page>

/** Signatures that are asked of me. */
export function Signatures({ duties }: { readonly duties: readonly SignatureDuty[] }) {
  const { t, go } = useDesk()
  const words = t.letters.today
  if (duties.length === 0) return null
  const texts: Readonly<Record<SignatureDuty, string>> = {
    founding: words.founding,
    roster: words.signRoster,
    box: words.signBox,
    closing: words.signClosing,
    publish: words.publishBox,
  }
  return (
    <section>
      <h2>{words.sign}</h2>
      <ul class="card rows">
        {duties.map((duty) => (
          <li key={duty} class="row">
            <span class="what">{texts[duty]}</span>
            <Button onClick={() => go(pageOfDuty[duty])}>{t.common.actions.open}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
