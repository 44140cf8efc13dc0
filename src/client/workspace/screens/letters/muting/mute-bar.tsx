import { useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import { Button } from '../../../parts/button.tsx'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { canMute } from './choosing.ts'

interface MuteBarProps {
  /** The letters that the list shows. */
  readonly found: readonly Letter[]
  /** Those chosen, or null while a press opens a letter. */
  readonly chosen: ReadonlySet<ThreadId> | null
  readonly onChosen: (chosen: ReadonlySet<ThreadId> | null) => void
}

/** Chooses letters of the list and puts them aside together. */
export function MuteBar({ found, chosen, onChosen }: MuteBarProps) {
  const { workspace, t } = useDesk()
  const [isAsking, setAsking] = useState(false)
  const words = t.mute
  const mutable = found.filter(canMute)
  if (chosen === null) {
    return mutable.length < 2 ? null : (
      <div class="mute-bar">
        <Button kind="quiet" onClick={() => onChosen(new Set())}>
          {words.several}
        </Button>
      </div>
    )
  }
  return (
    <div class="mute-bar is-choosing" role="group" aria-label={words.several}>
      <span role="status">{words.chosen(chosen.size)}</span>
      <Button
        kind="quiet"
        onClick={() => onChosen(new Set(mutable.map(({ state }) => state.thread)))}
      >
        {words.all(mutable.length)}
      </Button>
      <span class="buttons">
        <Button onClick={() => onChosen(null)}>{t.common.actions.cancel}</Button>
        <Button kind="main" disabled={chosen.size === 0} onClick={() => setAsking(true)}>
          {words.submit}
        </Button>
      </span>
      {isAsking && (
        <ReasonDialog
          title={words.titleOf(chosen.size)}
          label={t.mute.reason}
          kind="main"
          submit={words.submit}
          act={(reason) => workspace.mute([...chosen], reason)}
          onDone={() => onChosen(null)}
          onClose={() => setAsking(false)}
        >
          {words.means}
        </ReasonDialog>
      )}
    </div>
  )
}
