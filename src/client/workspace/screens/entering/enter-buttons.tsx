import { useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import { isMember } from '#core/log/board.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useDesk } from '../../desk.ts'
import { Call } from './call.tsx'
import { PaperLetter } from './paper-letter.tsx'
import type { Entering } from './use-entry.ts'

interface EnterButtonsProps {
  /** Where two buttons share the width of a list. */
  readonly isShort?: boolean
}

/** Two doors for what did not come through the page. What was typed is kept when one is closed. */
export function EnterButtons({ isShort = false }: EnterButtonsProps) {
  const { state, t, openLetter } = useDesk()
  const words = t.entering
  const [isOpen, setOpen] = useState<Entering | null>(null)
  const { board, me } = state
  const hasBox = board?.boxes.some((box) => box.published !== null && box.closed === null) ?? false
  if (board === null || me === null || !isMember(board, me.account) || !hasBox) return null
  const entered = (thread: ThreadId) => {
    setOpen(null)
    openLetter(thread)
  }
  return (
    <div class="buttons enter-buttons">
      <Button icon="phone" onClick={() => setOpen('call')}>
        {isShort ? words.callTitle : words.call}
      </Button>
      <Button icon="paper" onClick={() => setOpen('paper')}>
        {isShort ? words.paperTitle : words.paper}
      </Button>
      {isOpen === 'call' && (
        <Dialog title={words.callTitle} size="wide" onClose={() => setOpen(null)}>
          <Call onEntered={entered} onClose={() => setOpen(null)} />
        </Dialog>
      )}
      {isOpen === 'paper' && (
        <Dialog title={words.paperTitle} size="wide" onClose={() => setOpen(null)}>
          <PaperLetter onEntered={entered} onClose={() => setOpen(null)} />
        </Dialog>
      )}
    </div>
  )
}
