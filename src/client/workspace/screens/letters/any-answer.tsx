import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { Answer } from './answer.tsx'
import { AnswerOtherwise } from './card/answer-otherwise.tsx'
import { StandButtons } from './stand/stand-buttons.tsx'

/** An answer by the code, or in another way where the author of an entered appeal has none. */
export function AnyAnswer(props: { readonly letter: Letter; readonly isWanted: boolean }) {
  const { t } = useDesk()
  const { entered } = props.letter.body
  if (entered === undefined || entered.withCode === true) return <Answer {...props} />
  return (
    <div class="compose no-print">
      <Notice kind="calm">{t.card.otherwise.noCode}</Notice>
      <AnswerOtherwise letter={props.letter} />
      <StandButtons letter={props.letter} />
    </div>
  )
}
