import { useState } from 'preact/hooks'
import { dayAndMonth } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { nameOf } from '../../../who.ts'
import { canMute } from './choosing.ts'

interface MuteLetterProps {
  readonly letter: Letter
}

/** Puts one letter aside; nothing while that may not be. */
export function MuteLetter({ letter }: MuteLetterProps) {
  const { workspace, t } = useDesk()
  const [isAsking, setAsking] = useState(false)
  if (!canMute(letter)) return null
  return (
    <section class="no-print">
      <h2>{t.mute.junk}</h2>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t.mute.submit}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={t.mute.title}
          label={t.mute.reason}
          kind="main"
          submit={t.mute.submit}
          act={(reason) => workspace.mute([letter.state.thread], reason)}
          onClose={() => setAsking(false)}
        >
          {t.mute.means}
        </ReasonDialog>
      )}
    </section>
  )
}

/** In the place of what could be done about it: who put the letter aside, why, and the way back. */
export function MutedLetter({ letter }: MuteLetterProps) {
  const { workspace, state, t, lang } = useDesk()
  const [isAsking, setAsking] = useState(false)
  const words = t.mute
  const { muted } = letter.state
  if (muted === null) return null
  const last = letter.messages.findLast(({ kind }) => kind === 'muted')
  const reason = last?.kind === 'muted' ? (last.reason ?? '') : ''
  return (
    <div class="no-print">
      <Notice kind="calm">
        <p>{words.by(dayAndMonth(lang, muted.on), nameOf(state, t, muted.by))}</p>
        <p>{words.because(reason)}</p>
        <p>{words.untold}</p>
        <div class="buttons">
          <Button onClick={() => setAsking(true)}>{words.back}</Button>
        </div>
      </Notice>
      {isAsking && (
        <ReasonDialog
          title={words.backTitle}
          label={t.mute.reason}
          kind="main"
          submit={words.back}
          act={(why) => workspace.unmute(letter.state.thread, why)}
          onClose={() => setAsking(false)}
        >
          {words.backMeans}
        </ReasonDialog>
      )}
    </div>
  )
}
