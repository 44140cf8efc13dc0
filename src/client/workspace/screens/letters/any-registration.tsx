import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { OthersRegister } from './card/others-register.tsx'
import { mayRegister } from './card/registrars.ts'
import { Register } from './register.tsx'

/** The registration, or to everybody else who registers by the regulation. @clause S0-34 @clause S1-13 */
export function AnyRegistration(props: { readonly letter: Letter; readonly isWanted: boolean }) {
  const { state } = useDesk()
  const { letter } = props
  if (state.me === null) return null
  if (mayRegister(state, letter, state.me.account)) return <Register {...props} />
  return (
    <div class="compose no-print">
      <OthersRegister readers={letter.readers} />
    </div>
  )
}
