import { useState } from 'preact/hooks'
import { papersOf } from '#core/documents/papers-of.ts'
import { Button } from '../../../parts/button.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { StandAnswer } from './stand-answer.tsx'
import { StandInvitation } from './stand-invitation.tsx'

/** What can hang on the stand, where the regulation has one. @clause S3-16 @clause S3-17 */
export function StandButtons({ letter }: { readonly letter: Letter }) {
  const { state, t } = useDesk()
  const [isOpen, setOpen] = useState<'answer' | 'invitation' | null>(null)
  const papers = papersOf(regulationOf(state))
  const close = () => setOpen(null)
  return (
    <>
      {papers.includes('stand-answer') && (
        <Button kind="quiet" onClick={() => setOpen('answer')}>
          {t.stand.answer}
        </Button>
      )}
      {papers.includes('stand-invitation') && (
        <Button kind="quiet" onClick={() => setOpen('invitation')}>
          {t.stand.invitation}
        </Button>
      )}
      {isOpen === 'answer' && <StandAnswer letter={letter} onClose={close} />}
      {isOpen === 'invitation' && <StandInvitation letter={letter} onClose={close} />}
    </>
  )
}
