import { isWhole } from '#core/records/paper.ts'
import { dottedDate } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import type { IssuedPaper } from '../../documents/issued.ts'
import { PaperTools } from '../../documents/paper-tools.tsx'
import { PaperView } from '../../documents/paper-view.tsx'
import { sealedPaper } from '../../documents/sealed-paper.ts'
import { mayWrite } from '../../who.ts'
import { PenForm } from './pen-form.tsx'
import { SignPaper } from './sign-paper.tsx'
import { Signatures } from './signatures.tsx'

interface PaperPageProps {
  readonly issued: IssuedPaper
  readonly onBack: () => void
}

/** One issued paper, exactly as it is stored, with its signatures. */
export function PaperPage({ issued, onBack }: PaperPageProps) {
  const { t, lang, state } = useDesk()
  const words = t.papers
  const { data, number, corrects, corrected } = issued
  const shown = sealedPaper(issued, lang)
  const isDamaged = !isWhole(data)
  return (
    <>
      <Button kind="quiet" icon="back" onClick={onBack}>
        {words.back}
      </Button>
      <Title lead={words.issued(dottedDate(data.issuedOn))} step={data.hash}>
        {number !== null && !data.paper.name.endsWith(`№ ${number.number}`) && (
          <span class="number">{t.letters.number.ordinary(number.number)} </span>
        )}
        {data.paper.name}
      </Title>
      {isDamaged && <Notice kind="danger">{words.damaged}</Notice>}
      {corrects !== null && (
        <Notice kind="calm">
          <p>{words.corrects(corrects.paper.name)}</p>
          {data.reason !== undefined && <p>{words.reason(data.reason)}</p>}
        </Notice>
      )}
      {corrected !== null && <Notice kind="due">{words.corrected(corrected.paper.name)}</Notice>}
      <PaperTools paper={shown} />
      <PaperView paper={shown} />
      {!isDamaged && <SignPaper issued={issued} />}
      <Signatures issued={issued} />
      {!isDamaged && mayWrite(state) && <PenForm issued={issued} />}
    </>
  )
}
