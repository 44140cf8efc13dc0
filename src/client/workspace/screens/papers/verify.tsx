import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { Hash, type RecordId } from '#core/ids.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import { leastMark, paperMarked, type IssuedPaper } from '../../documents/issued.ts'
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
            <Notice kind="done">
              {words.found(found.data.paper.name)}{' '}
              <Button kind="quiet" onClick={() => onOpen(found.kept.state.record)}>
                {t.common.actions.open}
              </Button>
            </Notice>
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
