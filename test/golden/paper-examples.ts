import { plainDate } from '#core/calendar/plain-date.ts'
import type { PaperPerson } from '#core/documents/clerk.ts'
import type { Paper, PaperKind } from '#core/documents/paper.ts'
import { announcements } from '#core/documents/papers/announcements.ts'
import { commissionOrder } from '#core/documents/papers/commission-order.ts'
import { contactList } from '#core/documents/papers/contact-list.ts'
import { emptyOpeningAct } from '#core/documents/papers/empty-opening-act.ts'
import { forwardingLetter } from '#core/documents/papers/forwarding-letter.ts'
import { handover } from '#core/documents/papers/handover.ts'
import { incidentAct } from '#core/documents/papers/incident-act.ts'
import { letterForm } from '#core/documents/papers/letter-form.ts'
import { pledge } from '#core/documents/papers/pledge.ts'
import { poster } from '#core/documents/papers/poster.ts'
import { regulationPaper } from '#core/documents/papers/regulation-paper.ts'
import { removalAct } from '#core/documents/papers/removal-act.ts'
import { responsibleOrder } from '#core/documents/papers/responsible-order.ts'
import { standAnswer } from '#core/documents/papers/stand-answer.ts'
import { standInvitation } from '#core/documents/papers/stand-invitation.ts'
import { telephonogram } from '#core/documents/papers/telephonogram.ts'
import type { Language } from '#core/regulation/settings/text.ts'
import { extractExample, minutesExample } from './minutes-examples.ts'
import { free } from './paper-sentences.ts'
import type { PaperSchool } from './paper-schools.ts'

type Example = (school: PaperSchool, language: Language) => Paper

const on = plainDate('2026-11-20')
const nobody: PaperPerson = { post: 'psychologist', name: null }
const first = ({ people }: PaperSchool): PaperPerson => people[0] ?? nobody
const second = ({ people }: PaperSchool): PaperPerson => people[1] ?? nobody
const named = ({ people }: PaperSchool) => people.filter(({ name }) => name !== null)

/** One example of every paper that is built from facts; the journals have their own. */
export const paperExamples: Readonly<Partial<Record<PaperKind, Example>>> = {
  regulation: (school, language) =>
    regulationPaper(
      { ...school, version: { number: 2, on: plainDate('2026-09-05') }, begins: 2026 },
      language,
    ),
  'commission-order': (school, language) =>
    commissionOrder(
      {
        ...school,
        number: '45',
        on: plainDate('2026-09-03'),
        place: school.town,
        members: school.people.map((person, n) => ({
          ...person,
          duty: n === 0 || n === 1 ? ('reads' as const) : ('attends' as const),
          isParent: person.post === 'parent-representative',
          ...(n === 1 ? { office: 'chair' as const } : {}),
        })),
        responsible: first(school),
        keyHolder: second(school),
        control: null,
      },
      language,
    ),
  'responsible-order': (school, language) =>
    responsibleOrder(
      {
        ...school,
        number: '46',
        on: plainDate('2026-09-03'),
        place: school.town,
        responsible: first(school),
        substitute: second(school),
        keeper: first(school),
        keyHolder: first(school),
        control: null,
      },
      language,
    ),
  pledge: (school, language) =>
    pledge({ ...school, person: second(school), on, until: plainDate('2027-11-20') }, language),
  handover: (school, language) =>
    handover(
      {
        ...school,
        on,
        what: [
          { kind: 'keys', count: 2 },
          { kind: 'journal', last: '17/2026', pages: 4 },
        ],
        from: first(school),
        to: second(school),
      },
      language,
    ),
  announcements: (school, language) =>
    announcements(
      {
        ...school,
        begins: 2026,
        rows: [
          {
            on: plainDate('2026-09-02'),
            way: 'site',
            where: 'sozdik.example',
            classes: [],
            by: first(school).name ?? '',
          },
          {
            on: plainDate('2026-09-04'),
            way: 'class-hour',
            classes: ['5А', '5Б', '11А'],
            by: second(school).name ?? '',
          },
        ],
        notReached: ['6А', '10Б'],
      },
      language,
    ),
  poster: (school, language) =>
    poster(
      {
        ...school,
        address: 'https://senim.example/letter',
        // A parent attends and reads no letter.
        readers: named(school).filter(({ post }) => post !== 'parent-representative'),
        helplines: ['111', '112'],
      },
      language,
    ),
  'contact-list': (school, language) =>
    contactList(
      {
        ...school,
        lines: [
          { when: 'ambulance', phone: '103' },
          { when: 'fire', phone: '101' },
          { when: school.id.startsWith('kg') ? 'militia' : 'police', phone: '102' },
          { when: 'education-centre', phone: '' },
          { when: 'education-department', phone: '' },
          { when: 'hardship', phone: '111' },
          { when: 'earthquake', phone: '112' },
          { when: 'mudflow', phone: '112' },
          { when: 'covid', phone: '103' },
          { when: 'child-rights', phone: '111' },
        ],
        people: [{ who: second(school).name ?? '', phone: '' }],
      },
      language,
    ),
  'letter-form': (school, language) =>
    letterForm(
      {
        ...school,
        address: 'senim.example/answer',
        sheets: [
          { sheet: 'SENIM1.example-one', code: '0000 1111 2222 3333 4444' },
          { sheet: 'SENIM1.example-two', code: '5555 6666 7777 8888 9999' },
        ],
      },
      language,
    ),
  'empty-opening-act': (school, language) =>
    emptyOpeningAct(
      {
        ...school,
        on,
        openedOn: on,
        number: school.regulation.acts.numbered ? '7' : null,
        junk: school.regulation.acts.numbered ? 2 : 0,
        signers: school.people,
        absent: [],
      },
      language,
    ),
  'removal-act': (school, language) =>
    removalAct(
      {
        ...school,
        number: '12',
        annex: 1,
        place: school.town,
        on,
        openedOn: on,
        openedAt: 12 * 60 + 5,
        damage: null,
        seal: { was: '000417', state: 'whole' },
        letters: 3,
        anonymous: 2,
        junk: 1,
        serials: ['15/2026', '16/2026', '17/2026'],
        newSeal: '000418',
        entry: '9',
        sheets: 1,
        copies: 2,
        byCommission: true,
        present: named(school),
        absent: [],
      },
      language,
    ),
  'incident-act': (school, language) =>
    incidentAct(
      {
        ...school,
        number: '13',
        place: school.town,
        on,
        foundOn: on,
        foundAt: 12 * 60,
        seal: { was: '000418', found: '000777', state: 'other-number' },
        boxState: free(language).boxState,
        letters: 1,
        measure: free(language).measure,
        newSeal: '000419',
        present: named(school),
      },
      language,
    ),
  'forwarding-letter': (school, language) =>
    forwardingLetter(
      {
        ...school,
        number: '02-14/118',
        on,
        to: free(language).addressee,
        serial: '16/2026',
        receivedOn: plainDate('2026-11-17'),
        brief: free(language).brief,
        dueOn: plainDate('2026-12-01'),
        annexSheets: 2,
        executor: { name: second(school).name ?? '', phone: '2-14-16' },
      },
      language,
    ),
  telephonogram: (school, language) =>
    telephonogram(
      {
        ...school,
        number: '5',
        on,
        at: 15 * 60 + 40,
        from: { post: free(language).caller, name: second(school).name ?? '', phone: '2-14-16' },
        to: { post: free(language).receiver, name: 'А. Қайратов', phone: '2-20-20' },
        text: free(language).brief,
      },
      language,
    ),
  'stand-answer': (school, language) =>
    standAnswer(
      {
        ...school,
        letter: { on: plainDate('2026-11-17'), mark: free(language).mark },
        question: free(language).question,
        answer: free(language).answer,
        ask: [{ person: first(school), ...free(language).meets[0] }],
        on,
      },
      language,
    ),
  'stand-invitation': (school, language) =>
    standInvitation(
      {
        ...school,
        letter: { on: plainDate('2026-11-17'), mark: free(language).mark },
        meets: [
          { person: first(school), ...free(language).meets[0] },
          { person: second(school), ...free(language).meets[1] },
        ],
        address: 'senim.example/answer',
      },
      language,
    ),
  minutes: minutesExample,
  extract: extractExample,
}
