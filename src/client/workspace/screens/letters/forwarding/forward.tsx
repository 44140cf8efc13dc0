import { useState } from 'preact/hooks'
import { Button } from '../../../parts/button.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { ForwardDialog } from './forward-dialog.tsx'

/** Sends a registered appeal on to a body. @clause S0-24 */
export function Forward({ letter }: { readonly letter: Letter }) {
  const { t } = useDesk()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" icon="send" onClick={() => setOpen(true)}>
        {t.forwarding.open}
      </Button>
      {isOpen && <ForwardDialog letter={letter} onClose={() => setOpen(false)} />}
    </>
  )
}
