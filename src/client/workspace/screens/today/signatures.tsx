import { commissionPageWords } from '#core/words/commission/page/page-words.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'
import type { Page } from '../../pages.ts'
import type { SignatureDuty } from './duties.ts'

const pageOfDuty = {
  founding: 'ceremony',
  roster: 'ceremony',
  box: 'box',
  closing: 'box',
  close: 'box',
  regulation: 'regulation',
  publish: 'box',
  pledge: 'commission',
  'pledge-again': 'commission',
  handover: 'commission',
} as const satisfies Record<SignatureDuty, Page>

interface SignaturesProps {
  readonly duties: readonly SignatureDuty[]
  /** Issued papers that I have not signed. */
  readonly papers: number
}

/** Signatures that are asked of me. */
export function Signatures({ duties, papers }: SignaturesProps) {
  const { t, lang, go } = useDesk()
  const words = t.letters.today
  const promised = commissionPageWords[lang].today
  if (duties.length + papers === 0) return null
  const texts: Readonly<Record<SignatureDuty, string>> = {
    founding: words.founding,
    roster: words.signRoster,
    box: words.signBox,
    closing: words.signClosing,
    close: words.closeBox,
    regulation: words.signRegulation,
    publish: words.publishBox,
    pledge: promised.pledge,
    'pledge-again': promised.pledgeSoon,
    handover: promised.handover,
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
        {papers > 0 && (
          <li class="row">
            <span class="what">{t.papers.today(papers)}</span>
            <Button onClick={() => go('papers')}>{t.common.actions.open}</Button>
          </li>
        )}
      </ul>
    </section>
  )
}
