import { useEffect } from 'preact/hooks'
import { Aside } from '../../shell/aside.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { About } from './about.tsx'
import { AnyAnswer } from './any-answer.tsx'
import { AnyRegistration } from './any-registration.tsx'
import { CardPanel } from './card/card-panel.tsx'
import { Companions } from './companions.tsx'
import { Composer } from './composer.tsx'
import { Conversation } from './conversation.tsx'
import { headingOf, numberOf } from './number.ts'
import { PrintLetter } from './print-letter.tsx'
import { MutedLetter } from './muting/mute-letter.tsx'
import { FewMark, StandingMark } from './standing-mark.tsx'

/** What a single key asked of the letter that is open. */
export type Wanted = 'answer' | 'register' | null

interface LetterPageProps {
  readonly letter: Letter
  readonly wanted: Wanted
  readonly onWanted: (wanted: Wanted) => void
}

/** One letter: the conversation, what can be done, and on the right why and who. */
export function LetterPage({ letter, wanted, onWanted }: LetterPageProps) {
  const { workspace, t, go } = useDesk()
  const { thread, registration, firstRead } = letter.state
  const reading = useAction()
  const isUnread = firstRead === null && letter.isOpened

  useEffect(() => {
    if (isUnread) reading.run(() => workspace.read(thread))
    // Once per letter: whether it was read is the log's to remember.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [thread])
  useEffect(() => {
    if (wanted !== null) onWanted(null)
  }, [wanted, onWanted])

  return (
    <>
      <main class="page letter">
        <button type="button" class="to-list no-print" onClick={() => go('letters')}>
          <Icon name="back" />
          {t.letters.title}
        </button>
        <div class="letter-head">
          <Title step={`${thread} ${registration?.number ?? ''}`}>
            {numberOf(t, letter)} · {headingOf(letter)}
          </Title>
          <StandingMark letter={letter} />
          <FewMark letter={letter} />
          <PrintLetter letter={letter} />
        </div>
        <Companions />
        {letter.state.urgentAt !== null && registration === null && (
          <Notice kind="danger">{t.letters.today.urgentHint}</Notice>
        )}
        <Trouble action={reading} />
        <Conversation letter={letter} />
        <CardPanel letter={letter} />
        {letter.state.muted !== null ? (
          <MutedLetter letter={letter} />
        ) : (
          <Composer letter={letter} isWanted={wanted !== null}>
            {registration === null ? (
              <AnyRegistration letter={letter} isWanted={wanted === 'register'} />
            ) : (
              <AnyAnswer letter={letter} isWanted={wanted === 'answer'} />
            )}
          </Composer>
        )}
      </main>
      <Aside>
        <About letter={letter} />
      </Aside>
    </>
  )
}
