import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { useDesk } from '../desk.ts'

/** In the last minute before the workspace locks itself: any key or movement is enough to stay. */
export function IdleBar() {
  const { workspace, state, t } = useDesk()
  const words = t.notes.idle
  const left = state.secondsToLock
  return (
    <div role="alert">
      {left !== null && (
        <div class="idle-bar no-print">
          <Icon name="lock" />
          <span>
            {words.soon}
            {/* Said aloud each second it would disturb; those who look may count. */}
            <b aria-hidden="true">{words.seconds(left)}</b>
          </span>
          <Button kind="main" onClick={() => workspace.touch()}>
            {words.stay}
          </Button>
        </div>
      )}
    </div>
  )
}
