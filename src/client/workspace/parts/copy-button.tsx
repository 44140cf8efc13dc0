import { useState } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { Button } from './button.tsx'

/** Puts `text` on the clipboard and says so. */
export function CopyButton({ text }: { readonly text: string }) {
  const { t } = useDesk()
  const [isCopied, setCopied] = useState(false)
  return (
    <Button
      icon={isCopied ? 'check' : 'copy'}
      onClick={() =>
        void navigator.clipboard.writeText(text).then(() => setCopied(true), reportError)
      }
    >
      <span aria-live="polite">{isCopied ? t.common.actions.copied : t.common.actions.copy}</span>
    </Button>
  )
}
