import { useState } from 'preact/hooks'
import type { RecordId } from '#core/ids.ts'
import { useDesk } from '../../desk.ts'
import { issuedPapers } from '../../documents/issued.ts'
import { PaperPage } from './paper-page.tsx'
import { Register } from './register.tsx'

/** The papers that were issued: the register, and one of them opened from it. */
export function Papers() {
  const { state } = useDesk()
  const [opened, setOpened] = useState<RecordId | null>(null)
  const papers = issuedPapers(state.records)
  const paper = papers.find(({ kept }) => kept.state.record === opened)
  return paper === undefined ? (
    <Register papers={papers} onOpen={setOpened} />
  ) : (
    <PaperPage issued={paper} onBack={() => setOpened(null)} />
  )
}
