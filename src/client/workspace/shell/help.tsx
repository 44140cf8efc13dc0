import { Dialog } from '../parts/dialog.tsx'
import { useDesk } from '../desk.ts'

/** Every single key and what it does. */
export function KeyList() {
  const { t } = useDesk()
  const words = t.common.keyboard
  const keys = [
    ['J', words.nextLetter],
    ['K', words.previousLetter],
    ['A', words.answer],
    ['R', words.register],
    ['C', words.cover],
    ['L', words.lock],
    ['?', words.help],
    ['Esc', words.escape],
  ] as const
  return (
    <dl class="keys">
      {keys.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The help that `?` opens. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { t } = useDesk()
  return (
    <Dialog title={t.common.keyboard.title} onClose={onClose}>
      <p class="hint">{t.common.keyboard.hint}</p>
      <KeyList />
      <div class="buttons">
        <button type="button" class="btn" onClick={onClose}>
          {t.common.actions.close}
        </button>
      </div>
    </Dialog>
  )
}
