import { useState } from 'preact/hooks'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { useDraft } from '../../use-draft.ts'
import { nameOf } from '../../who.ts'
import { ChooseFiles } from '../files/choose-files.tsx'
import { ChosenList } from '../files/chosen-list.tsx'
import { DraftStanding, OtherTexts } from './drafts.tsx'
import { AnswerOtherwise } from './card/answer-otherwise.tsx'
import { StandButtons } from './stand/stand-buttons.tsx'
import { answeredMeanwhile } from './meanwhile.ts'
import { OnItsWay } from './on-its-way.tsx'

/** Most characters of an answer: in two bytes each they fit the second largest bucket. */
const maxCharacters = 8000

interface AnswerProps {
  readonly letter: Letter
  readonly isWanted: boolean
}

/** Write, look at it as the author will, send; ten seconds later it leaves. */
export function Answer({ letter, isWanted }: AnswerProps) {
  const { workspace, state, t, lang, outbox, chosenFiles } = useDesk()
  const words = t.letters.answer
  const { thread } = letter.state
  const draft = useDraft(thread, 'answer')
  const { text, write } = draft
  const files = chosenFiles.of(thread)
  const [isPreviewed, setPreviewed] = useState(false)
  const { outgoing } = outbox
  const role = state.me?.role
  const signed = role ? roleWords[lang][role] : ''
  const colleague = answeredMeanwhile(letter, draft.answers, state.me?.account)
  const meanwhile = colleague !== null && text !== '' && (
    <Notice kind="due">{t.notes.meanwhile(nameOf(state, t, colleague))}</Notice>
  )

  if (outgoing?.thread === thread) {
    return (
      <OnItsWay
        outgoing={outgoing}
        onTakeBack={() => {
          write(outgoing.text)
          setPreviewed(false)
          outbox.takeBack()
        }}
        onMore={() => {
          write('')
          setPreviewed(false)
          outbox.takeBack()
        }}
        onAgain={() => outbox.put(thread, outgoing.text, outgoing.files)}
      />
    )
  }
  if (isPreviewed) {
    return (
      <section class="compose no-print" aria-live="polite">
        <h2>{words.previewTitle}</h2>
        <article class="message ours preview">
          <header>
            <strong>{signed}</strong>
          </header>
          <p class="text">{text}</p>
          <ChosenList files={files} />
        </article>
        {meanwhile}
        {outgoing !== null && outgoing.stage.kind !== 'sent' && (
          <Notice kind="due">{words.another}</Notice>
        )}
        <div class="compose-bar">
          <span>{words.seenBy(signed)}</span>
          <Button onClick={() => setPreviewed(false)}>{words.change}</Button>
          <Button
            kind="main"
            icon="send"
            disabled={outgoing !== null && outgoing.stage.kind !== 'sent'}
            onClick={() => outbox.put(thread, text.trim(), files)}
          >
            {meanwhile ? t.notes.sendAnyway : words.send}
          </Button>
        </div>
      </section>
    )
  }
  return (
    <form
      class="compose no-print"
      onSubmit={(event) => {
        event.preventDefault()
        setPreviewed(true)
        // A colleague may have answered in this very minute.
        void workspace.sync()
      }}
    >
      {meanwhile}
      <OtherTexts draft={draft} />
      <TextArea
        label={words.label}
        value={text}
        onValue={write}
        placeholder={words.placeholder}
        maxLength={maxCharacters}
        rows={4}
        isWanted={isWanted}
      />
      <ChooseFiles of={thread} />
      <AnswerOtherwise letter={letter} />
      <StandButtons letter={letter} />
      <div class="compose-bar">
        <DraftStanding draft={draft}>{words.seenBy(signed)}</DraftStanding>
        <Button kind="main" submits disabled={text.trim() === ''}>
          {words.preview}
        </Button>
      </div>
    </form>
  )
}
