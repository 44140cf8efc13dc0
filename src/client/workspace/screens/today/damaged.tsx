import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'

/** Things that claimed to be for us and could not be opened or checked. */
export function Damaged() {
  const { state, t } = useDesk()
  const words = t.letters.today
  if (state.damaged.length === 0) return null
  return (
    <section>
      <h2>{words.damaged}</h2>
      <Notice kind="due">
        <p>{words.damagedText(state.damaged.length)}</p>
        <ul class="plain">
          {state.damaged.map(({ index, code }) => (
            <li key={index}>
              <code>
                {index} · {code}
              </code>
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  )
}
