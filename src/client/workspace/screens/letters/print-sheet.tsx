import { shownFileName } from '#core/appeals/file-name.ts'
import { dayAndMonth, longDate, longTime } from '#core/words/dates.ts'
import { roleWords } from '#core/words/roles.ts'
import { fingerprint } from '../../parts/fingerprint.ts'
import { useDesk } from '../../desk.ts'
import type { Letter, Message } from '../../session/api.ts'
import { nameOf, personOf } from '../../who.ts'
import { PrintFacts } from './print-facts.tsx'
import { numberOf } from './number.ts'

/** Bytes of the log's root on paper: enough to compare it with another sheet or screen. */
const rootBytes = 16

/** A letter and its thread on white A4: what the journal says, what was written, who may read it. */
export function LetterSheet({ letter }: { readonly letter: Letter }) {
  const { state, t, lang } = useDesk()
  const words = t.print.sheet
  return (
    <article class="letter-sheet" lang={lang}>
      <header>
        <p>{state.schoolName}</p>
        <h1>
          {words.heading} · {numberOf(t, letter)}
        </h1>
        <p class="secret">{words.secret}</p>
      </header>
      <PrintFacts letter={letter} />
      {letter.messages.map((message) => (
        <Written key={message.index} letter={letter} message={message} />
      ))}
      <footer>
        {state.seal !== null && (
          <p>
            {words.log}: {t.common.seal.entries(state.seal.size)} ·{' '}
            <span class="code">{fingerprint(state.seal.root, rootBytes)}</span> ·{' '}
            {longTime(lang, state.seal.verifiedAt)}
          </p>
        )}
        {state.now !== null && (
          <p>{words.printed(state.me?.name ?? '', longTime(lang, state.now))}</p>
        )}
      </footer>
    </article>
  )
}

interface WrittenProps {
  readonly letter: Letter
  readonly message: Message
}

/** What author and commission wrote to each other; their own notes stay off the paper. */
function Written({ letter, message }: WrittenProps) {
  const { state, t, lang } = useDesk()
  const words = t.print.sheet
  switch (message.kind) {
    case 'letter':
    case 'follow-up':
      return (
        <section lang={letter.body.lang}>
          <h2 lang={lang}>
            {message.kind === 'letter' ? words.letter : words.followUp} ·{' '}
            {longDate(lang, message.on)}
          </h2>
          <p class="text">{message.text}</p>
          <FileNames message={message} />
        </section>
      )
    case 'answer': {
      const person = personOf(state, message.by)
      const role = person === null ? '' : `, ${roleWords[lang][person.role]}`
      return (
        <section>
          <h2>
            {words.answer} · {longDate(lang, message.on)}
          </h2>
          <p class="by">
            {nameOf(state, t, message.by)}
            {role} ·{' '}
            {message.readOn === null
              ? t.letters.conversation.notRead
              : t.letters.conversation.readOn(dayAndMonth(lang, message.readOn))}
          </p>
          <p class="text">{message.text}</p>
          <FileNames message={message} />
        </section>
      )
    }
    default:
      return null
  }
}

function FileNames(props: {
  readonly message: Extract<Message, { kind: 'letter' | 'follow-up' | 'answer' }>
}) {
  const { t, lang } = useDesk()
  const { files = [] } = props.message
  if (files.length === 0) return null
  return (
    <p class="by" lang={lang}>
      {t.files.label}:{' '}
      {files.map(({ name }, place) => (
        <span key={`${place} ${name}`}>
          {place > 0 && ', '}
          <bdi>{shownFileName(name)}</bdi>
        </span>
      ))}
    </p>
  )
}
