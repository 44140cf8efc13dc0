import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import { ChosenList } from '../files/chosen-list.tsx'
import { SendingProgress } from '../files/sending-progress.tsx'
import { secondsToTakeBack, type Outgoing } from '../../outbox.ts'

interface OnItsWayProps {
  readonly outgoing: Outgoing
  /** Back to the text: nothing was sent. */
  readonly onTakeBack: () => void
  /** Another answer. */
  readonly onMore: () => void
  readonly onAgain: () => void
}

/** An answer after "send": not sent yet, being sent, sent, or refused with the text kept. */
export function OnItsWay({ outgoing, onTakeBack, onMore, onAgain }: OnItsWayProps) {
  const { t } = useDesk()
  const words = t.letters.answer
  const { stage, text } = outgoing
  const card = useRef<HTMLElement>(null)
  useEffect(() => card.current?.querySelector('button')?.focus(), [stage.kind])
  return (
    <section class={`compose on-its-way no-print ${stage.kind}`} ref={card}>
      <p class="stage" role="status">
        <Icon name={stage.kind === 'sent' ? 'check' : 'wait'} />
        {stage.kind === 'waiting' && words.notYet}
        {stage.kind === 'sending' && words.sending}
        {stage.kind === 'sent' && words.sent}
        {stage.kind === 'refused' && words.failed}
      </p>
      {stage.kind === 'waiting' && (
        <>
          <progress
            max={secondsToTakeBack}
            value={secondsToTakeBack - stage.secondsLeft}
            aria-label={words.notYet}
          />
          <p class="hint">{words.notYetHint(stage.secondsLeft)}</p>
        </>
      )}
      {stage.kind === 'refused' && <Notice kind="danger">{t.refusals[stage.trouble]}</Notice>}
      <SendingProgress outgoing={outgoing} />
      {stage.kind !== 'sent' && (
        <>
          <p class="text">{text}</p>
          <ChosenList files={outgoing.files} />
        </>
      )}
      <div class="buttons">
        {stage.kind === 'waiting' && (
          <Button kind="main" onClick={onTakeBack}>
            {words.takeBack}
          </Button>
        )}
        {stage.kind === 'refused' && (
          <>
            <Button onClick={onTakeBack}>{words.change}</Button>
            <Button kind="main" icon="send" onClick={onAgain}>
              {words.send}
            </Button>
          </>
        )}
        {stage.kind === 'sent' && <Button onClick={onMore}>{words.continue}</Button>}
      </div>
    </section>
  )
}
