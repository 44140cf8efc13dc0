import type { Block, Paper } from '#core/documents/paper.ts'
import { useDesk } from '../../../desk.ts'
import { PaperTools } from '../../../documents/paper-tools.tsx'
import { PaperView } from '../../../documents/paper-view.tsx'

/** What is shown of a paper before it is printed: all of it would make whoever looks wait. */
const shownPages = 2
const shownRows = 40

/** The tools for the whole of `paper`, and how it begins. */
export function Preview({ paper }: { readonly paper: Paper }) {
  const { t } = useDesk()
  const cuts = paper.blocks.flatMap(({ kind }, at) => (kind === 'page-break' ? [at] : []))
  const shown = paper.blocks.slice(0, cuts[shownPages - 1]).map(beginning)
  const hidden = cuts.length + 1 - shownPages
  return (
    <>
      <PaperTools paper={paper} />
      <h2 class="unseen">{paper.name}</h2>
      <PaperView paper={{ ...paper, blocks: shown }} />
      {hidden > 0 && <p class="hint">{t.journal.printing.more(hidden)}</p>}
    </>
  )
}

const beginning = (block: Block): Block =>
  block.kind === 'table' ? { ...block, rows: block.rows.slice(0, shownRows) } : block
