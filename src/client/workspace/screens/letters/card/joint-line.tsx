import { Button } from '../../../parts/button.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { useAction } from '../../../use-action.ts'
import { namesOf } from '../../../who.ts'
import { jointOf, waitsForSignature } from './registrars.ts'

/** "Registered by 1 of 3: Marat and Saule still sign." @clause S1-13 */
export function JointLine({ letter }: { readonly letter: Letter }) {
  const { workspace, state, t } = useDesk()
  const words = t.card.joint
  const action = useAction()
  const joint = jointOf(state, letter)
  if (joint === null || state.me === null) return null
  const { have, of, missing } = joint
  const isMine = waitsForSignature(state, letter, state.me.account)
  return (
    <div class="joint">
      <p>
        <Icon name={have < of ? 'wait' : 'check'} /> {words.signed(have, of)}{' '}
        {missing.length > 0 && words.still(namesOf(state, t, missing))}
      </p>
      {isMine && (
        <Button
          kind="main"
          busy={action.isBusy && words.signing}
          onClick={() => action.run(() => workspace.confirmRegistration(letter.state.thread))}
        >
          {words.sign}
        </Button>
      )}
      <Trouble action={action} />
    </div>
  )
}
