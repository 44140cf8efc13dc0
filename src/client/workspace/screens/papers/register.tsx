import { useState } from 'preact/hooks'
import { paperKinds, type PaperKind } from '#core/documents/paper.ts'
import type { RecordId } from '#core/ids.ts'
import { Select } from '../../parts/choice.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import type { IssuedPaper } from '../../documents/issued.ts'
import { RegisterRow } from './register-row.tsx'
import { Verify } from './verify.tsx'

interface RegisterProps {
  readonly papers: readonly IssuedPaper[]
  readonly onOpen: (record: RecordId) => void
}

/** Every paper that was issued, the newest first. */
export function Register({ papers, onOpen }: RegisterProps) {
  const { t } = useDesk()
  const words = t.papers
  const [kind, setKind] = useState<PaperKind | 'all'>('all')
  if (papers.length === 0) {
    return (
      <>
        <Title lead={words.lead}>{words.title}</Title>
        <Empty title={words.empty}>{words.emptyHint}</Empty>
      </>
    )
  }
  const kinds = paperKinds.filter((one) => papers.some(({ data }) => data.paper.kind === one))
  const shown = papers.filter(({ data }) => kind === 'all' || data.paper.kind === kind)
  return (
    <>
      <Title lead={words.lead}>{words.title}</Title>
      {kinds.length > 1 && (
        <Select
          label={words.filter}
          value={kind}
          onValue={setKind}
          options={[
            { value: 'all', label: words.all },
            ...kinds.map((one) => ({ value: one, label: words.kinds[one] })),
          ]}
        />
      )}
      {shown.length === 0 ? (
        <Empty title={words.noneOfKind} />
      ) : (
        <ul class="card rows papers">
          {shown.map((issued) => (
            <RegisterRow key={issued.kept.state.record} issued={issued} onOpen={onOpen} />
          ))}
        </ul>
      )}
      <Verify papers={papers} onOpen={onOpen} />
    </>
  )
}
