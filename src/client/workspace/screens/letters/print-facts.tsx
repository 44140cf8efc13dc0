import type { ComponentChildren } from 'preact'
import { amendmentsOf, valueOf } from '#core/appeals/card-fold.ts'
import { clearable } from '#core/contract/card-data.ts'
import { rosterHash } from '#core/school/roster.ts'
import { longDate } from '#core/words/dates.ts'
import { langNames } from '#core/words/lang.ts'
import { roleWords } from '#core/words/roles.ts'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { nameOf, personOf } from '../../who.ts'
import { signedFields } from './about.tsx'
import { AuthorLine } from './author-line.tsx'
import { useCardText } from './card/use-card-text.ts'
import { numberOf, numberText } from './number.ts'

interface PrintFactsProps {
  readonly letter: Letter
}

/** The head of the sheet: number, dates, brief content, author, and who may read it. */
export function PrintFacts({ letter }: PrintFactsProps) {
  const { state, t, lang } = useDesk()
  const words = t.print.sheet
  const { registration, annulled, received, roster: hash } = letter.state
  const { signed } = letter.body
  const roster = state.rosters.find((one) => rosterHash(one) === hash)
  const excluded = (roster?.people ?? []).filter(
    ({ id, seat }) => seat === 'member' && !letter.readers.includes(id),
  )
  const textOf = useCardText()
  const { card } = letter
  // What is on the card was taken over from the author, or corrected: it stands in their place.
  const isToldByCard = Object.keys(card?.applicant ?? {}).some((field) => field !== 'kind')
  const onCard = clearable.flatMap((field) => {
    const text = card === null ? null : textOf(field, valueOf(card, field))
    return text === null ? [] : [{ field, text }]
  })
  const registrar = letter.messages.findLast(({ kind }) => kind === 'registered')
  const withRole = (id: string): string => {
    const person = personOf(state, id)
    const name = nameOf(state, t, id)
    return person === null ? name : `${name}, ${roleWords[lang][person.role]}`
  }
  return (
    <dl>
      <Fact name={words.number}>{numberOf(t, letter)}</Fact>
      {annulled.map((old) => (
        <Fact key={old.entry} name={words.annulled}>
          {words.annulledWhy(numberText(t, letter.book, old), reasonOf(letter, old.number))}
        </Fact>
      ))}
      <Fact name={words.written}>
        {longDate(lang, letter.body.writtenOn)} · {langNames[letter.body.lang]}
      </Fact>
      <Fact name={words.came}>{longDate(lang, received.on)}</Fact>
      {registrar !== undefined && 'by' in registrar && registration !== null && (
        <Fact name={words.registered}>
          {words.registeredBy(longDate(lang, registrar.on), nameOf(state, t, registrar.by))}
        </Fact>
      )}
      {registration !== null && (
        <Fact name={words.dueOn}>{longDate(lang, registration.dueOn)}</Fact>
      )}
      {letter.brief !== null && <Fact name={words.brief}>{letter.brief}</Fact>}
      <Fact name={words.author}>
        <AuthorLine letter={letter} />
      </Fact>
      {!isToldByCard &&
        signedFields(signed).map((field) => (
          <Fact key={field} name={t.letters.from.fields[field]}>
            {signed?.[field]}
          </Fact>
        ))}
      {onCard.map(({ field, text }) => (
        <Fact key={field} name={t.card.fields[field]}>
          <span class="text">{text}</span>
        </Fact>
      ))}
      <Amendments letter={letter} />
      <Fact name={words.reads}>{letter.readers.map(withRole).join('; ')}</Fact>
      {excluded.length > 0 && (
        <Fact name={words.readsNot}>{excluded.map(({ id }) => withRole(id)).join('; ')}</Fact>
      )}
    </dl>
  )
}

/** What was corrected, beside what stood there before. @clause S0-33 */
function Amendments({ letter }: PrintFactsProps) {
  const { state, t, lang } = useDesk()
  const words = t.print.sheet
  const textOf = useCardText()
  const last = letter.registrations.at(-1)
  const steps = last === undefined ? [] : amendmentsOf(last.data, last.writings)
  return (
    <>
      {steps.map(({ entry, on, by, reason, changes }) => {
        const all = changes.map(({ field, before, after }) =>
          words.amendment(
            t.card.fields[field],
            textOf(field, before) ?? t.card.nothing,
            textOf(field, after) ?? t.card.nothing,
          ),
        )
        return (
          <Fact key={entry} name={words.amended}>
            {words.registeredBy(longDate(lang, on), nameOf(state, t, by))}. {all.join('; ')}.{' '}
            {reason}
          </Fact>
        )
      })}
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function reasonOf({ messages }: Letter, number: number): string {
  const said = messages.find((one) => one.kind === 'annulled' && one.number === number)
  return said !== undefined && 'reason' in said ? (said.reason ?? '') : ''
}
