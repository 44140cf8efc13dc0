import { useState } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { Button } from './button.tsx'

interface CopyButtonProps {
  readonly text: string
  /** What it says until it was pressed; without it the word for copying. */
  readonly label?: string
}

/** Puts `text` on the clipboard and says so. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useDesk()
  const [isCopied, setCopied] = useState(false)
  return (
    <Button
      icon={isCopied ? 'check' : 'copy'}
      onClick={() =>
        void navigator.clipboard.writeText(text).then(() => setCopied(true), reportError)
      }
    >
      <span aria-live="polite">
        {isCopied ? t.common.actions.copied : (label ?? t.common.actions.copy)}
      </span>
    </Button>
  )
}
