import { currentRoster } from '#core/log/board.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'

/** While the school has no regulation, whoever may choose one is told where. */
export function RegulationOffer() {
  const { state, lang, go } = useDesk()
  const { board, me } = state
  if (board === null || board.regulations.length > 0 || board.proposedRegulation !== null)
    return null
  const isMember = currentRoster(board)?.members.some((one) => one === me?.account) ?? false
  if (!isMember) return null
  const words = editorWords[lang]
  return (
    <section class="card reg-offer">
      <p>{words.offer}</p>
      <Button onClick={() => go('regulation')}>{words.offerChoose}</Button>
    </section>
  )
}
