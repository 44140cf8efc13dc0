import { Notice } from '../../../parts/notice.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { registrarsOf } from './registrars.ts'

/** Who registers by the regulation, said to whoever does not. @clause S0-34 @clause S1-13 */
export function OthersRegister(letter: Pick<Letter, 'readers'>) {
  const { state, t } = useDesk()
  const people = registrarsOf(state, letter)?.people ?? []
  return (
    <Notice kind="calm">{t.card.joint.whoMay(people.map(({ name }) => name).join(', '))}</Notice>
  )
}
