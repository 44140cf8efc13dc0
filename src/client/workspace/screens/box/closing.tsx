import { useState } from 'preact/hooks'
import type { BoxState } from '#core/openings/box.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'
import { ConfirmBox } from './confirm-box.tsx'

/** A box that takes no more letters: asked for by one member, signed by others. */
export function Closing({ box }: { readonly box: BoxState }) {
  const { workspace, t } = useDesk()
  const words = box.published?.rules.takes === 'calls' ? t.box.calls : t.box
  const [isAsking, setAsking] = useState(false)
  const action = useAction()
  if (box.closing !== null) return <ConfirmBox thing={box.closing} rules={null} />
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.close}
      </Button>
      {isAsking && (
        <Dialog title={words.close} onClose={() => setAsking(false)}>
          <p>{words.closeMeans}</p>
          <Trouble action={action} />
          <div class="buttons">
            <Button onClick={() => setAsking(false)}>{t.common.actions.cancel}</Button>
            <Button
              kind="danger"
              busy={action.isBusy && t.common.busy}
              onClick={() =>
                action.run(
                  () => workspace.closeBox(box.box),
                  () => setAsking(false),
                )
              }
            >
              {words.close}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
