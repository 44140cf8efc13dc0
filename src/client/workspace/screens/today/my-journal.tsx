import { useDesk } from '../../desk.ts'
import { standingOf } from '../letters/standing.ts'

/** Counts of what this person can open; the server counts nothing for anybody. */
export function MyJournal() {
  const { state, t } = useDesk()
  const words = t.letters.today
  const today = state.now?.on
  const letters = state.letters.filter((letter) => letter.isOpened)
  const registered = letters.filter(({ state: { registration } }) => registration !== null)
  const waiting = letters.filter((letter) => standingOf(letter) !== 'answered')
  const overdue = letters.filter(
    (letter) =>
      standingOf(letter) === 'waiting' &&
      today !== undefined &&
      (letter.state.registration?.dueOn ?? today) < today,
  )
  return (
    <section>
      <h2>{words.journal}</h2>
      <dl class="counts">
        <dt>{words.registered}</dt>
        <dd>{registered.length}</dd>
        <dt>{words.waiting}</dt>
        <dd>{waiting.length}</dd>
        <dt>{words.overdue}</dt>
        <dd>{overdue.length}</dd>
      </dl>
    </section>
  )
}
