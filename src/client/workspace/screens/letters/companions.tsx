import { roleWords } from '#core/words/roles.ts'
import { Icon } from '../../parts/icon.tsx'
import { useDesk } from '../../desk.ts'
import { nameOf, personOf } from '../../who.ts'

/** Colleagues who have this letter open too: who they are and what they do. */
export function Companions() {
  const { state, t, lang } = useDesk()
  const words = t.notes.presence
  return (
    <div class="companions no-print" role="status">
      {state.companions.length > 0 && (
        <ul aria-label={words.label}>
          {state.companions.map(({ account, doing }) => {
            const person = personOf(state, account)
            const name = nameOf(state, t, account)
            return (
              <li key={account} class={doing === 'reading' ? '' : 'writing'}>
                <Icon name={doing === 'reading' ? 'eye' : 'pen'} />
                {words[doing](person ? `${name} (${roleWords[lang][person.role]})` : name)}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
