import { clauses, type HelpTopic } from '#core/words/clauses.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { HelpText } from '../parts/help-point.tsx'
import { useDesk } from '../desk.ts'
import { useTheTour } from './tour-context.ts'

/** Every single key and what it does; whoever attends has no letters to walk through. */
export function KeyList() {
  const { t, state } = useDesk()
  const words = t.common.keyboard
  const ofLetters = [
    ['J', words.nextLetter],
    ['K', words.previousLetter],
    ['A', words.answer],
    ['R', words.register],
  ] as const
  const keys = [
    ...(state.me?.seat === 'attending' ? [] : ofLetters),
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

const standings = ['urgent', 'new', 'waiting', 'again', 'answered', 'few'] as const

const topics: readonly HelpTopic[] = [
  'opening',
  'registering',
  'answering',
  'note',
  'annulling',
  'roster',
  'hours',
]

/** What of it concerns whoever attends. */
const topicsOfAttending: readonly HelpTopic[] = ['opening', 'roster']

/** The help that `?` opens: what the words mean, the steps with their clauses, the keys. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { t, state } = useDesk()
  const isAttending = state.me?.seat === 'attending'
  const tour = useTheTour()
  const words = t.help
  return (
    <Dialog title={words.open} onClose={onClose}>
      <Button
        onClick={() => {
          onClose()
          tour.start()
        }}
      >
        {words.tour}
      </Button>
      {!isAttending && (
        <details>
          <summary>{words.standings.title}</summary>
          <dl class="facts stacked">
            {standings.map((standing) => (
              <div key={standing}>
                <dt>{t.letters.state[standing]}</dt>
                <dd>{words.standings[standing]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <details>
        <summary>{words.steps}</summary>
        <ul class="plain help-steps">
          {(isAttending ? topicsOfAttending : topics).map((topic) => (
            <li key={clauses[topic].id}>
              <HelpText topic={topic} />
            </li>
          ))}
        </ul>
        <p class="hint">{words.common}</p>
      </details>
      <details open>
        <summary>{t.common.keyboard.title}</summary>
        <p class="hint">{t.common.keyboard.hint}</p>
        <KeyList />
      </details>
      <div class="buttons">
        <Button onClick={onClose}>{t.common.actions.close}</Button>
      </div>
    </Dialog>
  )
}
