import { longDate } from '#core/words/dates.ts'
import { Aside } from '../../shell/aside.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Strip } from '../../parts/strip.tsx'
import { Title } from '../../parts/title.tsx'
import { TourOffer } from '../../shell/tour.tsx'
import { useDesk } from '../../desk.ts'
import { ToldToday } from '../announcements/told-today.tsx'
import { EnterButtons } from '../entering/enter-buttons.tsx'
import { Damaged } from './damaged.tsx'
import { DueRow, FollowUpRow, RegistrationRow, UnregisteredRow, UrgentRow } from './duty-rows.tsx'
import { countOf, dutiesOf } from './duties.ts'
import { LetterSection } from './letter-section.tsx'
import { MyJournal } from './my-journal.tsx'
import { CalledToday } from '../meetings/called-today.tsx'
import { ReadingToday } from '../meetings/reading/reading-today.tsx'
import { TaskRows } from '../meetings/task-list.tsx'
import { WantedToday } from '../meetings/wanted.tsx'
import { LettersWaiting } from '../opening/paper/letters-waiting.tsx'
import { UnsentList } from '../opening/paper/unsent-list.tsx'
import { openingsToEnter } from '../opening/paper/waiting-sheets.ts'
import { OpeningLine } from './opening-line.tsx'
import { RegulationOffer } from './regulation-offer.tsx'
import { Signatures } from './signatures.tsx'

/** What an adult owes today, the most pressing first. */
export function Today() {
  const { state, t, lang, go } = useDesk()
  const words = t.letters.today
  const { me, now } = state
  if (me === null || now === null) return null
  const duties = dutiesOf(state, me.account)
  const count = countOf(duties)
  return (
    <>
      <main class="page">
        <Title lead={`${longDate(lang, now.on)} · ${words.duties(count)}`}>
          {words.hello(me.name)}
        </Title>
        <TourOffer />
        <RegulationOffer />
        <LetterSection title={words.urgent} hint={words.urgentHint} of={duties.urgent} isUrgent>
          {UrgentRow}
        </LetterSection>
        <UnsentList />
        <OpeningLine now={now} />
        {duties.readings.map((plan) => (
          <ReadingToday key="reading" plan={plan} />
        ))}
        {duties.called.map((kept) => (
          <CalledToday key={kept.state.record} kept={kept} />
        ))}
        {duties.meetings.map((wanted) => (
          <WantedToday key="meeting" wanted={wanted} />
        ))}
        <LettersWaiting onEnter={() => go('opening')} />
        <Signatures duties={duties.signatures} papers={duties.papers.length} />
        <EnterButtons />
        <LetterSection title={t.card.joint.today} of={duties.registrations}>
          {RegistrationRow}
        </LetterSection>
        <LetterSection title={words.due} of={duties.due}>
          {DueRow}
        </LetterSection>
        {duties.tasks.length > 0 && (
          <section>
            <h2>{t.meetings.tasks.today}</h2>
            <TaskRows tasks={duties.tasks} />
          </section>
        )}
        <LetterSection title={words.followUps} of={duties.again}>
          {FollowUpRow}
        </LetterSection>
        <LetterSection title={words.register} of={duties.unregistered}>
          {UnregisteredRow}
        </LetterSection>
        {duties.announcements.map((waiting) => (
          <ToldToday key="announcements" waiting={waiting} />
        ))}
        {count === 0 && (me.seat === 'attending' || openingsToEnter(state).length === 0) && (
          <Empty title={words.quiet}>
            {me.seat === 'attending' ? t.attending.quietHint : words.quietHint}
          </Empty>
        )}
        <Damaged />
      </main>
      <Aside>
        {me.seat !== 'attending' && <MyJournal />}
        <Strip />
      </Aside>
    </>
  )
}
