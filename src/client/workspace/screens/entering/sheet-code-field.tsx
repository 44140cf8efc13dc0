import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import { ScanCode } from '../opening/camera/scan-code.tsx'
import { isCodeWrong } from './entry-form.ts'
import type { Entry } from './use-entry.ts'

interface SheetCodeFieldProps {
  readonly entry: Entry
}

/** The code of a tear-off form: held before the camera, found on a photograph, or typed by a scanner. */
export function SheetCodeField({ entry: { form, change } }: SheetCodeFieldProps) {
  const { t } = useDesk()
  const words = t.entering
  const [isScanning, setScanning] = useState(false)
  const isFound = form.code.trim() !== '' && !isCodeWrong(form)
  return (
    <div class="sheet-code">
      <Field
        label={words.code}
        hint={words.codeHint}
        value={form.code}
        required={false}
        wrong={isCodeWrong(form) ? words.codeWrong : null}
        onValue={(code) => change({ ...form, code })}
      />
      {isFound ? (
        <Notice kind="done">{t.paperOpening.sheet.codeFound}</Notice>
      ) : (
        <Button kind="quiet" icon="picture" onClick={() => setScanning(true)}>
          {t.paperOpening.sheet.code}
        </Button>
      )}
      {isScanning && (
        <ScanCode
          onClose={() => setScanning(false)}
          onCode={(code) => {
            setScanning(false)
            change({ ...form, code })
          }}
        />
      )}
    </div>
  )
}
