import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { Hash, type RecordId } from '#core/ids.ts'
import { isWhole } from '#core/records/paper.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import { leastMark, missingOf, paperMarked, type IssuedPaper } from '../../documents/issued.ts'
import { markOf } from '../../documents/sealed-paper.ts'
import { ScanSquare } from '../opening/camera/scan-square.tsx'

interface VerifyProps {
  readonly papers: readonly IssuedPaper[]
  readonly onOpen: (record: RecordId) => void
}

/** Whether the paper in somebody's hand is one of these, by the mark or the square at its foot. */
export function Verify({ papers, onOpen }: VerifyProps) {
  const { t } = useDesk()
  const words = t.papers.verify
  const [mark, setMark] = useState('')
  const [asked, setAsked] = useState<string | null>(null)
  const [isScanning, setScanning] = useState(false)
  const isTooShort = asked !== null && asked.replaceAll(/\s/g, '').length < leastMark
  const found = asked === null || isTooShort ? null : paperMarked(papers, asked, markOf)
  return (
    <>
      <form
        class="card form"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(mark)
        }}
      >
        <h2>{words.title}</h2>
        <Field
          label={words.field}
          hint={words.hint}
          value={mark}
          onValue={(typed) => {
            setMark(typed)
            setAsked(null)
          }}
          wrong={isTooShort ? words.tooShort : null}
          isCode
        />
        <div role="status">
          {found !== null && (
            <Found issued={found} onOpen={() => onOpen(found.kept.state.record)} />
          )}
          {asked !== null && !isTooShort && found === null && (
            <Notice kind="due">{words.notFound}</Notice>
          )}
        </div>
        <div class="buttons">
          <Button submits>{words.submit}</Button>
          <Button kind="quiet" icon="picture" onClick={() => setScanning(true)}>
            {words.scan}
          </Button>
        </div>
      </form>
      {isScanning && (
        <ScanSquare
          title={words.scan}
          hint={words.scanHint}
          other={words.otherSquare}
          isWanted={(text) => v.is(Hash, text)}
          onText={(hash) => {
            setScanning(false)
            setMark(hash)
            setAsked(hash)
          }}
          onClose={() => setScanning(false)}
        />
      )}
    </>
  )
}

interface FoundProps {
  readonly issued: IssuedPaper
  readonly onOpen: () => void
}

/** The paper with this mark, and what somebody who trusts its print has to know of it. */
function Found({ issued, onOpen }: FoundProps) {
  const { t } = useDesk()
  const words = t.papers
  const { data, corrected } = issued
  if (!isWhole(data)) return <Notice kind="danger">{words.damaged}</Notice>
  const missing = missingOf(issued).map(({ signer }) => signer.name)
  return (
    <Notice kind={corrected === null ? 'done' : 'due'}>
      <p>{words.verify.found(data.paper.name)}</p>
      {corrected !== null && <p>{words.corrected(corrected.paper.name)}</p>}
      {corrected === null && missing.length > 0 && <p>{words.missing(missing.join(', '))}</p>}
      <p>{words.verify.compare}</p>
      <Button kind="quiet" onClick={onOpen}>
        {t.common.actions.open}
      </Button>
    </Notice>
  )
}
