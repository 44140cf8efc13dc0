import { useState } from 'preact/hooks'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { OnItsWay } from './on-its-way.tsx'

/** Most characters of an answer: in two bytes each they fit the second largest bucket. */
const maxCharacters = 8000

interface AnswerProps {
  readonly letter: Letter
  readonly isWanted: boolean
}

/** Write, look at it as the author will, send; ten seconds later it leaves. */
export function Answer({ letter, isWanted }: AnswerProps) {
  const { state, t, lang, drafts, outbox } = useDesk()
  const words = t.letters.answer
  const { thread } = letter.state
  const [text, setText] = useState(drafts.get(thread) ?? '')
  const [isPreviewed, setPreviewed] = useState(false)
  const { outgoing } = outbox
  const role = state.me?.role
  const signed = role ? roleWords[lang][role] : ''
  const write = (value: string) => {
    setText(value)
    if (value === '') drafts.delete(thread)
    else drafts.set(thread, value)
  }

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
        onAgain={() => outbox.put(thread, outgoing.text)}
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
        </article>
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
            onClick={() => outbox.put(thread, text.trim())}
          >
            {words.send}
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
      }}
    >
      <h2>{words.title}</h2>
      <TextArea
        label={words.label}
        value={text}
        onValue={write}
        placeholder={words.placeholder}
        maxLength={maxCharacters}
        rows={4}
        isWanted={isWanted}
      />
      <div class="compose-bar">
        <span>{text === '' ? words.seenBy(signed) : words.draft}</span>
        <Button kind="main" submits disabled={text.trim() === ''}>
          {words.preview}
        </Button>
      </div>
    </form>
  )
}
