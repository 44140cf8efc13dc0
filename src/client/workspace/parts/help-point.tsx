import { clauses, type HelpTopic } from '#core/words/clauses.ts'
import { useDesk } from '../desk.ts'
import { Bubble } from './bubble.tsx'

interface HelpProps {
  readonly topic: HelpTopic
}

/** A question mark beside a step: why it is there, and which clause asks for it. */
export function HelpPoint({ topic }: HelpProps) {
  const { t } = useDesk()
  return (
    <Bubble kind="help-mark" label={t.help.about(t.help.topics[topic].title)} button="?">
      <HelpText topic={topic} />
      <small>{t.help.common}</small>
    </Bubble>
  )
}

/** What the help says about a step, with its clause. */
export function HelpText({ topic }: HelpProps) {
  const { t } = useDesk()
  const words = t.help
  const { title, text } = words.topics[topic]
  const { id, regulation, item } = clauses[topic]
  return (
    <>
      <strong>{title}</strong>
      <span>{text}</span>
      <small>
        {words.asked}: {words.item(words.regulations[regulation], item)} ·{' '}
        <span class="clause">{id}</span>
      </small>
    </>
  )
}
