import { Button } from '../parts/button.tsx'
import { useDesk } from '../desk.ts'

/** While another page is shown: an answer is still waiting, and can be taken back. */
export function OutgoingBar() {
  const { t, outbox, page, thread, openLetter } = useDesk()
  const { outgoing } = outbox
  if (outgoing === null || (page === 'letter' && thread === outgoing.thread)) return null
  const { stage } = outgoing
  if (stage.kind === 'sent') return null
  const words = t.letters.answer
  return (
    <div class="outgoing-bar no-print" role="status">
      <span>
        {stage.kind === 'waiting' && `${words.notYet}. ${words.notYetHint(stage.secondsLeft)}`}
        {stage.kind === 'sending' && words.sending}
        {stage.kind === 'refused' && words.failed}
      </span>
      {stage.kind === 'waiting' && <Button onClick={outbox.takeBack}>{words.takeBack}</Button>}
      {stage.kind === 'refused' && (
        <Button onClick={() => openLetter(outgoing.thread)}>{t.common.actions.open}</Button>
      )}
    </div>
  )
}
