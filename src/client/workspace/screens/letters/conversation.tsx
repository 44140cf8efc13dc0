import { dayAndMonth } from '#core/words/dates.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import { roleWords } from '#core/words/roles.ts'
import { useDesk } from '../../desk.ts'
import type { Letter, Message } from '../../session/api.ts'
import { nameOf, personOf } from '../../who.ts'
import { Tag } from '../../parts/tag.tsx'
import { AttachedFiles } from '../files/attached-files.tsx'
import { isSigned } from './author-line.tsx'
import { cardLine } from './card/card-line.ts'
import { Marked } from './marked.tsx'
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
  const desk = useDesk()
  switch (message.kind) {
    case 'letter':
    case 'follow-up':
      return <FromAuthor letter={letter} message={message} />
    case 'answer':
      return <OurAnswer letter={letter} message={message} />
    case 'note':
      return <OurNote message={message} />
    case 'card':
    case 'extended':
    case 'confirmed':
      return <p class="event">{cardLine(desk, message)}</p>
    case 'read':
    case 'registered':
    case 'annulled':
    case 'muted':
    case 'unmuted':
      return <Happened letter={letter} message={message} />
  }
}

function FromAuthor(props: {
  readonly letter: Letter
  readonly message: Extract<Message, { kind: 'letter' | 'follow-up' }>
}) {
  const { t, lang } = useDesk()
  const words = t.letters
  const { kind, index, on, text, mark, files } = props.message
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
            {kind === 'letter' ? howItCame(t, props.letter) : words.conversation.followUp} ·{' '}
            {arrived}
          </span>
        </header>
        {mark === 'not-solved' && (
          <p lang={lang}>
            <Tag kind="due" title={t.feedback.notSolvedText}>
              {t.feedback.notSolved}
            </Tag>
          </p>
        )}
        <p class="text">
          <Marked text={text} />
        </p>
        <AttachedFiles thread={props.letter.state.thread} index={index} files={files} />
      </article>
      {kind === 'letter' && (
        <p class="event">
          {isUrgent ? words.conversation.urgent(arrived) : words.conversation.arrived(arrived)}
        </p>
      )}
    </>
  )
}

function OurAnswer({
  letter,
  message,
}: {
  readonly letter: Letter
  readonly message: Extract<Message, { kind: 'answer' }>
}) {
  const { state, t, lang } = useDesk()
  const words = t.letters.conversation
  const person = personOf(state, message.by)
  const { rated } = message
  return (
    <>
      <article class="message ours">
        <header>
          <strong>{person ? roleWords[lang][person.role] : nameOf(state, t, message.by)}</strong>
          <span>
            {message.way === 'code' ? (
              <>
                {words.answer} · {dayAndMonth(lang, message.on)} ·{' '}
                {message.readOn === null
                  ? words.notRead
                  : words.readOn(dayAndMonth(lang, message.readOn))}
              </>
            ) : (
              t.card.otherwise.by(
                t.card.otherwise.ways[message.way],
                dayAndMonth(lang, message.givenOn),
              )
            )}
          </span>
        </header>
        <p class="text">
          <Marked text={message.text} />
        </p>
        <AttachedFiles thread={letter.state.thread} index={message.index} files={message.files} />
      </article>
      {rated !== undefined && (
        <p class="event">
          {t.feedback.helped[rated.helped]} · {dayAndMonth(lang, rated.on)}
        </p>
      )}
    </>
  )
}

function OurNote({ message }: { readonly message: Extract<Message, { kind: 'note' }> }) {
  const { state, t, lang } = useDesk()
  return (
    <article class="message note">
      <header>
        <strong>{t.notes.title}</strong>
        <span>
          {nameOf(state, t, message.by)} · {dayAndMonth(lang, message.on)}
        </span>
      </header>
      <p class="text">
        <Marked text={message.text} />
      </p>
    </article>
  )
}

/** A letter of the page, or how members had it. */
const howItCame = (t: WorkspaceWords, { state: { entered } }: Letter): string =>
  entered === null ? t.letters.conversation.letter : t.entering.ways[entered.way]

interface HappenedProps {
  readonly letter: Letter
  readonly message: Extract<
    Message,
    { kind: 'read' | 'registered' | 'annulled' | 'muted' | 'unmuted' }
  >
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
    muted: () => t.mute.muted(on, by, message.reason ?? ''),
    unmuted: () => t.mute.unmuted(on, by, message.reason ?? ''),
  }
  return <p class={`event ${message.kind}`}>{line[message.kind]()}</p>
}
