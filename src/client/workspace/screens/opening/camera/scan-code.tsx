import { readSheetCode } from '#core/appeals/sheet-code.ts'
import { useDesk } from '../../../desk.ts'
import { ScanSquare } from './scan-square.tsx'

interface ScanCodeProps {
  /** @param code - the text of a sheet's QR code. @see docs/formats/sheet-code.md */
  readonly onCode: (code: string) => void
  readonly onClose: () => void
}

/** Reads the code of a sheet through the camera. */
export function ScanCode({ onCode, onClose }: ScanCodeProps) {
  const { t } = useDesk()
  const words = t.paperOpening.sheet
  return (
    <ScanSquare
      title={words.code}
      hint={words.codeHint}
      other={t.entering.codeWrong}
      isWanted={(text) => readSheetCode(text) !== null}
      onText={onCode}
      onClose={onClose}
    />
  )
}
