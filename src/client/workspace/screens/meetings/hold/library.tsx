import { decisionIds, decisionWords } from '#core/words/decisions.ts'
import { useDesk } from '../../../desk.ts'
import { decisionLang } from '../agenda.ts'

/** A key for each decision, by its place on the keyboard: the letters on it differ by layout. */
const keys = decisionIds.map((_, n) => 'QWERTYUIOPASDFGHJKL'.charAt(n))

/**
 * Decisions that commissions take again and again, by one press or one key while the list is open.
 *
 * @clause S0-69
 */
export function Library({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const { state, t, lang } = useDesk()
  const words = t.meetings
  const texts = decisionWords[decisionLang(state, lang)]
  return (
    <details
      class="library"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || !event.currentTarget.open) return
        const id = decisionIds[keys.findIndex((key) => event.code === `Key${key}`)]
        if (id === undefined) return
        event.preventDefault()
        event.stopPropagation()
        onChoose(texts[id])
      }}
    >
      <summary>{words.library}</summary>
      <p class="hint">{words.libraryHint}</p>
      <ul>
        {decisionIds.map((id, n) => (
          <li key={id}>
            <button type="button" class="row link" onClick={() => onChoose(texts[id])}>
              <kbd>{keys[n]}</kbd>
              <span class="what">{texts[id]}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
