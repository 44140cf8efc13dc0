import type { Regulation } from '../regulation.ts'
import { sealedJournal, sealedOpeningJournal } from './kg-commission-sealed-journals.ts'
import { post, writer } from './posts.ts'
import { fiveDays, kyrgyzSchool, pledgeOf } from './shared.ts'
import { assumed, said, type Sourced } from './sourced.ts'
import { clock, ours, worded } from './wording.ts'

/** A sealed box, opened on Tuesdays at noon by an elected commission with a parent in it. */
export const kgCommissionSealed: Sourced<Regulation> = {
  v: assumed('our-structure', 1),
  language: said('S4-02', 'ky'),
  document: {
    title: worded(
      'S4-02',
      { ky: '«Ишеним кутучасынын» иштөө тартиби жөнүндө жобо' },
      { ru: 'Положение о порядке работы «Ящика доверия»' },
    ),
    approval: {
      kind: said('S4-01', 'head'),
      stamp: worded('S4-01', { ky: 'Бекитилди' }, { ru: 'Утверждено' }),
    },
    legalBasis: assumed('text-is-silent', []),
    holds: assumed('text-is-silent', 'until-changed'),
  },
  institution: kyrgyzSchool,
  workdays: fiveDays('KG'),
  season: assumed('text-is-silent', { kind: 'all-year' }),
  posts: [
    post('S4-22', 'responsible', { ky: 'Жооптуу адам' }, { ru: 'Ответственное лицо' }),
    post(
      'S4-20',
      'parent-representative',
      { ky: 'Ата-энелер коомчулугунун өкүлү' },
      { ru: 'Представитель родительской общественности' },
      'parent',
    ),
  ],
  writers: [
    writer('S4-03', 'citizens', 'anybody', { ky: 'жарандар' }, { ru: 'граждане' }),
    writer(
      'S4-05',
      'guardians',
      'adult',
      { ky: 'камкорчулар (мыйзамдуу өкүлдөр)' },
      { ru: 'опекуны (законные представители)' },
    ),
  ],
  channels: [
    {
      id: assumed('our-structure', 'box'),
      kind: said('S4-04', 'paper-box'),
      name: worded('S4-02', { ky: '«Ишеним кутучасы»' }, { ru: '«Ящик доверия»' }),
      genitive: ours({ ky: '«Ишеним кутучасынын»', ru: '«Ящика доверия»' }),
      place: worded('S4-04', { ky: 'кире бериштин жанындагы фойе' }, { ru: 'фойе возле входа' }),
      access: said('S4-14', {
        kind: 'hours',
        hours: [{ days: [1, 2, 3, 4, 5], from: clock(8), to: clock(17), onHolidays: false }],
      }),
    },
  ],
  openings: [
    {
      id: assumed('our-structure', 'tuesday'),
      channel: assumed('our-structure', 'box'),
      inForce: said('S4-15', true),
      rule: said('S4-15', { kind: 'weekly', everyWeeks: 1, days: [2], at: clock(12) }),
      openers: {
        who: said('S4-16', { kind: 'commission' }),
        mustBePresent: assumed('text-is-silent', []),
        quorum: assumed('text-is-silent', 2),
        whenFewer: assumed('text-is-silent', 'warn'),
      },
    },
  ],
  seal: {
    kind: said('S4-19', 'sealed'),
    checkedAtOpening: said('S4-31', true),
    newAfterOpening: said('S4-19', true),
  },
  registrars: { posts: said('S4-22', ['responsible']), together: said('S4-22', 1) },
  considering: [said('S4-22', 'commission')],
  numbering: {
    restarts: assumed('text-is-silent', 'calendar-year'),
    perChannel: assumed('text-is-silent', false),
  },
  anonymity: {
    allowed: said('S4-12', true),
    printed: {
      kind: assumed('from-a-neighbour', 'mark'),
      mark: ours({ ky: 'анонимдүү', ru: 'анонимно' }),
    },
  },
  dueDate: assumed('text-is-silent', { kind: 'set-for-each' }),
  journal: sealedJournal,
  openingJournal: sealedOpeningJournal,
  commission: {
    size: {
      least: assumed('text-is-silent', 3),
      most: assumed('text-is-silent', 31),
      parity: said('S4-21', 'odd'),
    },
    parent: said('S4-20', 'required'),
    seats: [
      {
        post: said('S4-22', 'responsible'),
        people: said('S4-22', 1),
        isRequired: said('S4-22', true),
        takesPart: said('S4-22', 'reads'),
      },
      {
        post: said('S4-20', 'parent-representative'),
        people: said('S4-20', 1),
        isRequired: said('S4-20', true),
        takesPart: assumed('text-is-silent', 'attends'),
      },
    ],
    appointedBy: said('S4-20', 'order'),
    chair: said('S4-25', 'elected-by-open-vote'),
    responsible: said('S4-22', { kind: 'post', post: 'responsible' }),
    meetings: {
      fewest: said('S4-23', { times: 2, per: 'half-year' }),
      minutesNumbered: assumed('text-is-silent', 'school-year'),
      minutesSignedBy: said('S4-24', 'all-members'),
    },
  },
  pledge: pledgeOf('S4-27'),
  acts: {
    whenEmpty: said('S4-19', 'journal-entry'),
    whenLetters: said('S4-17', 'act'),
    numbered: assumed('our-wording', true),
    signedBy: said('S4-19', 'all-present'),
    whenSealIsBroken: assumed('text-is-silent', true),
  },
  replies: {
    named: assumed('text-is-silent', ['in-person', 'phone']),
    anonymous: assumed('from-a-neighbour', ['stand']),
    invitation: assumed('text-is-silent', false),
  },
  reports: [
    {
      id: assumed('our-structure', 'quarterly'),
      period: said('S4-26', 'quarter'),
      due: said('S4-26', { kind: 'day-of-month', day: 5 }),
      to: said('S4-26', { kind: 'commission' }),
      whenNothingCame: said('S4-26', false),
    },
  ],
  announced: [said('S4-13', 'site'), said('S4-13', 'every-parent')],
}
