import { useEffect, useState } from 'preact/hooks'
import { readSheetCode } from '#core/appeals/sheet-code.ts'
import { threadId } from '#core/ids.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'
import type { ChosenForAnswer } from '../../use-chosen-files.ts'
import { ChooseFiles } from '../files/choose-files.tsx'
import { Camera } from '../opening/camera/camera.tsx'
import type { Entry } from './use-entry.ts'

interface PaperSheetsProps {
  readonly entry: Entry
}

/** The sheets of a letter, photographed in the page, and whatever else came with it. */
export function PaperSheets({ entry: { form, change } }: PaperSheetsProps) {
  const { t, chosenFiles } = useDesk()
  const words = t.entering.files
  const [isTaking, setTaking] = useState(false)
  const letter = threadId(form.id)
  const isFirst = chosenFiles.of(letter).length === 0
  useEffect(() => {
    // The files lie under the id of this form: it stays theirs when the form is closed and opened.
    if (!isFirst) change(form)
  }, [isFirst])
  return (
    <>
      <div class="sheet-photos">
        <Button icon="picture" onClick={() => setTaking(true)}>
          {isFirst ? t.paperOpening.sheet.photograph : t.paperOpening.sheet.another}
        </Button>
      </div>
      {isTaking && (
        <Camera
          onClose={() => setTaking(false)}
          onPhoto={(jpeg, found) => {
            setTaking(false)
            chosenFiles.change(letter, (before) => [
              ...before,
              photograph(new Blob([jpeg], { type: 'image/jpeg' }), words.sheet, before),
            ])
            if (found !== null && readSheetCode(found) !== null) change({ ...form, code: found })
          }}
        />
      )}
      <ChooseFiles of={letter} as="letter" />
    </>
  )
}

/** A photograph under the first name that none of `others` has: `sheet-2.jpg`. */
function photograph(
  data: Blob,
  name: string,
  others: readonly ChosenForAnswer[],
  number = 1,
): ChosenForAnswer {
  const free = `${name}-${number}.jpg`
  return others.some((other) => other.name === free)
    ? photograph(data, name, others, number + 1)
    : { name: free, type: 'image/jpeg', data, isPhoto: true }
}
