import { plainDate } from '#core/calendar/plain-date.ts'
import { clerkFor, type PaperPerson } from '#core/documents/clerk.ts'
import { onDate } from '#core/documents/dates.ts'
import type { Paper } from '#core/documents/paper.ts'
import { extract } from '#core/documents/papers/extract.ts'
import {
  agendaTitle,
  heardOfOpening,
  pupilInMinutes,
} from '#core/documents/papers/meeting-words.ts'
import { minutes } from '#core/documents/papers/minutes.ts'
import type { Language } from '#core/regulation/settings/text.ts'
import type { PaperSchool } from './paper-schools.ts'
import { free } from './paper-sentences.ts'

const on = plainDate('2026-11-25')
const nobody: PaperPerson = { post: 'psychologist', name: null }

/** A meeting with an election where the regulation has one, and the letters of an opening. */
export function minutesExample(school: PaperSchool, language: Language): Paper {
  const clerk = clerkFor(school, language)
  const said = free(language)
  const [first = nobody, second = nobody] = school.people
  const elects = school.regulation.commission?.chair === 'elected-by-open-vote'
  const votes = { for: 2, against: 0, abstained: 1 }
  return minutes(
    {
      ...school,
      number: '1',
      on,
      present: school.people,
      absent: [],
      invited: [said.coach, pupilInMinutes(clerk, 1)],
      quorum: {
        members: school.people.length,
        present: school.people.filter(({ name }) => name !== null).length,
        isReached: true,
      },
      items: [
        ...(elects
          ? [
              {
                title: agendaTitle(clerk, { kind: 'election' }),
                heard: [],
                spoke: [],
                decisions: [],
                recused: [],
                election: {
                  office: 'chair' as const,
                  candidates: [{ person: clerk.person(second), votes }],
                  elected: { person: clerk.person(second), form: 'feminine' as const },
                },
              },
            ]
          : []),
        {
          title: agendaTitle(clerk, { kind: 'openings' }),
          heard: [
            { who: clerk.person(first), text: said.heard },
            {
              who: '',
              text: heardOfOpening(clerk, {
                onDate: onDate(clerk.words.dates, plainDate('2026-11-24')),
                letters: 2,
              }),
            },
          ],
          spoke: [{ who: said.coach, text: said.spoke }],
          decisions: decisionsOf(clerk.person(second), said.decision),
          votes: { for: 3, against: 0, abstained: 0 },
          recused: [],
        },
      ],
      chair: second,
      secretary: first,
    },
    language,
  )
}

const decisionsOf = (person: string, text: string) => [
  { text, person, dueOn: plainDate('2026-12-04'), isRepeated: true },
]

/** The decision about the letters, taken out of the minutes. */
export function extractExample(school: PaperSchool, language: Language): Paper {
  const clerk = clerkFor(school, language)
  const [first = nobody, second = nobody] = school.people
  return extract(
    {
      ...school,
      number: '1',
      on,
      title: agendaTitle(clerk, { kind: 'openings' }),
      decisions: decisionsOf(clerk.person(second), free(language).decision),
      votes: { for: 3, against: 0, abstained: 0 },
      certifiedBy: first,
      certifiedOn: plainDate('2026-11-26'),
    },
    language,
  )
}
