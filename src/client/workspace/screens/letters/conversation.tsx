import { dayAndMonth } from '#core/words/dates.ts'
import { roleWords } from '#core/words/roles.ts'
import { useDesk } from '../../desk.ts'
import type { Letter, Message } from '../../session/api.ts'
import { nameOf, personOf } from '../../who.ts'
import { isSigned } from './author-line.tsx'
import { numberText } from './number.ts'

/** The letter, what its author wrote later, our answers; what happened is one grey line each. */
export function Conversation({ letter }: { readonly letter: Letter }) {
  const { t } = useDesk()
  return (
    <section class="conversation" aria-label={t.letters.conversation.label}>
      {letter.messages.map((message) => (
        <MessageView key={`${message.index} ${message.kind}`} letter={letter} message={message} />
      ))}
    </section>
  )
}

interface MessageViewProps {
  readonly letter: Letter
  readonly message: Message
}

function MessageView({ letter, message }: MessageViewProps) {
  switch (message.kind) {
    case 'letter':
    case 'follow-up':
      return <FromAuthor letter={letter} message={message} />
    case 'answer':
      return <OurAnswer message={message} />
    case 'read':
    case 'registered':
    case 'annulled':
      return <Happened letter={letter} message={message} />
  }
}

function FromAuthor(props: {
  readonly letter: Letter
  readonly message: Extract<Message, { kind: 'letter' | 'follow-up' }>
}) {
  const { t, lang } = useDesk()
  const words = t.letters
  const { kind, on, text } = props.message
  const isUrgent = kind === 'letter' && props.letter.state.urgentAt !== null
  const arrived = dayAndMonth(lang, on)
  return (
    <>
      <article class="message" lang={props.letter.body.lang}>
        <header lang={lang}>
          <strong>
            {isSigned(props.letter.body.signed) ? words.from.signed : words.from.anonymous}
          </strong>
          <span>
            {kind === 'letter' ? words.conversation.letter : words.conversation.followUp} ·{' '}
            {arrived}
          </span>
        </header>
        <p class="text">{text}</p>
      </article>
      {kind === 'letter' && (
        <p class="event">
          {isUrgent ? words.conversation.urgent(arrived) : words.conversation.arrived(arrived)}
        </p>
      )}
    </>
  )
}

function OurAnswer({ message }: { readonly message: Extract<Message, { kind: 'answer' }> }) {
  const { state, t, lang } = useDesk()
  const words = t.letters.conversation
  const person = personOf(state, message.by)
  return (
    <article class="message ours">
      <header>
        <strong>{person ? roleWords[lang][person.role] : nameOf(state, t, message.by)}</strong>
        <span>
          {words.answer} · {dayAndMonth(lang, message.on)} ·{' '}
          {message.readOn === null
            ? words.notRead
            : words.readOn(dayAndMonth(lang, message.readOn))}
        </span>
      </header>
      <p class="text">{message.text}</p>
    </article>
  )
}

interface HappenedProps {
  readonly letter: Letter
  readonly message: Extract<Message, { kind: 'read' | 'registered' | 'annulled' }>
}

function Happened({ letter, message }: HappenedProps) {
  const { state, t, lang } = useDesk()
  const words = t.letters.conversation
  const on = dayAndMonth(lang, message.on)
  const by = nameOf(state, t, message.by)
  const period = letter.state.registration?.period ?? letter.state.annulled[0]?.period ?? 0
  const number = numberText(t, letter.book, { number: message.number ?? 0, period })
  const line = {
    read: () => words.read(on, by),
    registered: () => words.registered(on, number, by),
    annulled: () => words.annulled(on, number, by, message.reason ?? ''),
  }
  return <p class={`event ${message.kind}`}>{line[message.kind]()}</p>
}
