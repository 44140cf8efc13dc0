import { useState } from 'preact/hooks'
import { Notice } from '../parts/notice.tsx'
import { useDesk } from '../desk.ts'
import type { KeptRecord } from '../session/api.ts'
import { IssueForm } from './issue-form.tsx'
import type { PaperToIssue } from './issue.ts'
import { issuedPapers, type IssuedPaper } from './issued.ts'
import { PaperTools } from './paper-tools.tsx'
import { PaperView } from './paper-view.tsx'
import { sealedPaper } from './sealed-paper.ts'

interface IssuePaperProps {
  readonly of: PaperToIssue
  readonly onIssued?: (kept: KeptRecord) => void
}

/**
 * Shows a paper before it is issued, in the language and the forms that are chosen, and issues it: from
 * then on it stands here with its number and its mark, and every signer finds it under Today.
 */
export function IssuePaper({ of, onIssued }: IssuePaperProps) {
  const { state, t } = useDesk()
  const [kept, setKept] = useState<KeptRecord | null>(null)
  const issued = kept && (paperIn(state.records, kept) ?? paperIn([kept], kept))
  return (
    <section class="issue-paper">
      {issued === null ? (
        <IssueForm
          of={of}
          onIssued={(written) => {
            setKept(written)
            onIssued?.(written)
          }}
        />
      ) : (
        <Issued issued={issued} />
      )}
      <div role="status">
        {issued !== null && <Notice kind="done">{t.papers.issue.done}</Notice>}
      </div>
    </section>
  )
}

const paperIn = (records: readonly KeptRecord[], kept: KeptRecord): IssuedPaper | null =>
  issuedPapers(records).find((one) => one.kept.state.record === kept.state.record) ?? null

function Issued({ issued }: { readonly issued: IssuedPaper }) {
  const { lang } = useDesk()
  const shown = sealedPaper(issued, lang)
  return (
    <>
      <PaperView paper={shown} />
      <PaperTools paper={shown} />
    </>
  )
}
