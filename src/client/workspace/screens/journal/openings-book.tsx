import { useMemo } from 'preact/hooks'
import { openingJournal } from '#core/documents/papers/opening-journal.ts'
import { Empty } from '../../parts/empty.tsx'
import { useDesk } from '../../desk.ts'
import { PaperTools } from '../../documents/paper-tools.tsx'
import { PaperView } from '../../documents/paper-view.tsx'
import { regulationOf } from '../../session/in-force.ts'
import { recordedOpenings } from './openings.ts'

/** The journal of openings of a calendar year, as it is printed. @clause S4-28 */
export function OpeningsBook({ year }: { readonly year: number }) {
  const { state, t } = useDesk()
  const regulation = regulationOf(state)
  const paper = useMemo(() => {
    const rows = recordedOpenings(state.records).filter((row) => row.year === year)
    return rows.length === 0
      ? null
      : openingJournal({ regulation, year, rows }, regulation.language)
  }, [state.records, regulation, year])
  if (paper === null) return <Empty title={t.journal.noOpenings}>{t.journal.noOpeningsHint}</Empty>
  return (
    <>
      <PaperTools paper={paper} />
      <PaperView paper={paper} />
    </>
  )
}
