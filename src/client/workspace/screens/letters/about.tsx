import { rosterHash } from '#core/school/roster.ts'
import { dayAndMonth, untilDate } from '#core/words/dates.ts'
import { langNames } from '#core/words/lang.ts'
import { Tag } from '../../parts/tag.tsx'
import { WhyDate } from '../../parts/why-date.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { workingDaysOf } from '../../session/in-force.ts'
import { nameOf } from '../../who.ts'
import { Annul } from './annul.tsx'
import { cardLine } from './card/card-line.ts'
import { Extend } from './card/extend.tsx'
import { HowItCame } from './card/how-it-came.tsx'
import { mayRegister } from './card/registrars.ts'
import { MuteLetter } from './muting/mute-letter.tsx'
import { dueTag, openedOn, workingDaysUntil } from './due.ts'
import { numberOf, numberText } from './number.ts'

interface AboutProps {
  readonly letter: Letter
}

/** The right column of a letter: the clock and its reason, who reads, the journal. */
export function About({ letter }: AboutProps) {
  return (
    <div class="about">
      <Due letter={letter} />
      <Readers letter={letter} />
      <Journal letter={letter} />
      <HowItCame letter={letter} />
      <Signed letter={letter} />
      <MuteLetter letter={letter} />
    </div>
  )
}

function Due({ letter }: AboutProps) {
  const desk = useDesk()
  const { state, t, lang } = desk
  const words = t.letters
  const { registration, answers } = letter.state
  if (registration === null || state.now === null || answers.length > 0) return null
  const isWorkingDay = workingDaysOf(state)
  const tag = dueTag(t, registration.dueOn, state.now.on, isWorkingDay)
  const from = openedOn(letter, state.events)
  const days = workingDaysUntil(from, registration.dueOn, isWorkingDay)
  const extension = letter.messages.findLast(
    (one) => one.kind === 'extended' && one.dueOn === registration.dueOn,
  )
  return (
    <section>
      <h2>{words.about.due}</h2>
      <dl class="facts">
        <dt>{words.about.answerBy}</dt>
        <dd>
          {untilDate(lang, registration.dueOn)} <Tag kind={tag.kind}>{tag.text}</Tag>
        </dd>
      </dl>
      <WhyDate
        from={from}
        to={registration.dueOn}
        because={
          extension?.kind === 'extended'
            ? cardLine(desk, extension)
            : words.due.because(dayAndMonth(lang, from), days)
        }
      />
      <Extend letter={letter} />
    </section>
  )
}

function Readers({ letter }: AboutProps) {
  const { state, t } = useDesk()
  const words = t.letters.about
  const roster = state.rosters.find((one) => rosterHash(one) === letter.state.roster)
  const excluded = (roster?.people ?? []).filter(
    (person) => person.seat === 'member' && !letter.readers.includes(person.id),
  )
  return (
    <section>
      <h2>{words.people}</h2>
      <dl class="facts">
        <dt>{words.reads}</dt>
        <dd>
          {letter.readers.map((id) => (
            <span key={id}>{nameOf(state, t, id)}</span>
          ))}
        </dd>
        {excluded.length > 0 && (
          <>
            <dt>{words.readsNot}</dt>
            <dd>
              {excluded.map((person) => (
                <span key={person.id}>{person.name}</span>
              ))}
              <small>{words.chosen}</small>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}

function Journal({ letter }: AboutProps) {
  const { state, t, lang } = useDesk()
  const words = t.letters.about
  const isRegistrar = state.me !== null && mayRegister(state, letter, state.me.account)
  const { registration, annulled, received } = letter.state
  return (
    <section>
      <h2>{words.journal}</h2>
      <dl class="facts">
        <dt>{words.number}</dt>
        <dd>
          {annulled.map((old) => (
            <s key={old.entry} title={words.struck}>
              {numberText(t, letter.book, old)}
            </s>
          ))}
          <span>{numberOf(t, letter)}</span>
        </dd>
        {letter.brief !== null && (
          <>
            <dt>{words.brief}</dt>
            <dd>{letter.brief}</dd>
          </>
        )}
        <dt>{words.written}</dt>
        <dd>{dayAndMonth(lang, letter.body.writtenOn)}</dd>
        <dt>{words.came}</dt>
        <dd>{dayAndMonth(lang, received.on)}</dd>
        <dt>{words.language}</dt>
        <dd>{langNames[letter.body.lang]}</dd>
      </dl>
      {registration !== null && isRegistrar && <Annul letter={letter} />}
    </section>
  )
}

const fields = [
  'surname',
  'name',
  'patronymic',
  'age',
  'class',
  'address',
  'phone',
  'email',
] as const

/** What of themselves an author told, in the order of the form. */
export const signedFields = (signed: Letter['body']['signed']) =>
  fields.filter((field) => (signed?.[field] ?? '') !== '')

function Signed({ letter }: AboutProps) {
  const { t } = useDesk()
  const { signed } = letter.body
  const told = signedFields(signed)
  if (told.length === 0) return null
  return (
    <section>
      <h2>{t.letters.from.signed}</h2>
      <dl class="facts">
        {told.map((field) => (
          <div key={field}>
            <dt>{t.letters.from.fields[field]}</dt>
            <dd>{signed?.[field]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
