import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { mayRegister, registrarsOf } from './card/registrars.ts'
import { Register } from './register.tsx'

/** The registration, or to everybody else who registers by the regulation. @clause S0-34 @clause S1-13 */
export function AnyRegistration(props: { readonly letter: Letter; readonly isWanted: boolean }) {
  const { state, t } = useDesk()
  const { letter } = props
  if (state.me === null) return null
  if (mayRegister(state, letter, state.me.account)) return <Register {...props} />
  const people = registrarsOf(state, letter)?.people ?? []
  return (
    <div class="compose no-print">
      <Notice kind="calm">{t.card.joint.whoMay(people.map(({ name }) => name).join(', '))}</Notice>
    </div>
  )
}
