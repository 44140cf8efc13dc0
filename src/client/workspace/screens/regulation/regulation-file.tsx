import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { fromUtf8, utf8 } from '#core/bytes.ts'
import { Regulation } from '#core/regulation/regulation.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import { saveFile } from '../files/save.ts'

interface RegulationFileProps {
  readonly regulation: Regulation
  /** Null for whoever cannot change it. */
  readonly onOpened: ((regulation: Regulation) => void) | null
}

/** The regulation as a file: saved, and opened again here or in another school. */
export function RegulationFile({ regulation, onOpened }: RegulationFileProps) {
  const { lang } = useDesk()
  const words = editorWords[lang]
  const [isWrong, setWrong] = useState(false)
  const open = async (file: File | undefined) => {
    const opened = file === undefined ? null : regulationIn(await file.arrayBuffer())
    setWrong(file !== undefined && opened === null)
    if (opened !== null) onOpened?.(opened)
  }
  return (
    <>
      <Button
        kind="quiet"
        icon="save"
        onClick={() =>
          saveFile({
            name: 'regulation.json',
            bytes: utf8(`${JSON.stringify(regulation, null, 2)}\n`),
          })
        }
      >
        {words.saveFile}
      </Button>
      {onOpened !== null && (
        <label class="btn quiet reg-open">
          {words.openFile}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              void open(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </label>
      )}
      <div role="alert">{isWrong && <Notice kind="danger">{words.notAFile}</Notice>}</div>
    </>
  )
}

/** The regulation that a file holds, or null. */
function regulationIn(bytes: ArrayBuffer): Regulation | null {
  try {
    const parsed = v.safeParse(Regulation, JSON.parse(fromUtf8(new Uint8Array(bytes))))
    return parsed.success ? parsed.output : null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}
