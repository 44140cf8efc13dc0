import { Bubble } from '../../parts/bubble.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { standingOf } from './standing.ts'
import { standingTag } from './standing-tag.ts'

interface StandingMarkProps {
  readonly letter: Letter
}

/** Where the letter stands, in the words of the list; pressed, it says what they mean. */
export function StandingMark({ letter }: StandingMarkProps) {
  const { state, t } = useDesk()
  const { kind, text } = standingTag(t, letter, state)
  return (
    <Bubble kind="explained" button={<Tag kind={kind}>{text}</Tag>}>
      <strong>{t.letters.state[standingOf(letter)]}</strong>
      <span>{t.help.standings[standingOf(letter)]}</span>
    </Bubble>
  )
}

/** Says that the author left somebody out; nothing when everybody reads. */
export function FewMark({ letter }: StandingMarkProps) {
  const { t } = useDesk()
  if (!letter.isRestricted) return null
  return (
    <Bubble kind="explained" button={<Tag kind="mute">{t.letters.state.few}</Tag>}>
      <span>{t.help.standings.few}</span>
    </Bubble>
  )
}
