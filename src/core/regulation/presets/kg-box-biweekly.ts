import type { Regulation } from '../regulation.ts'
import { biweeklyJournal } from './kg-box-biweekly-journal.ts'
import { post, writer } from './posts.ts'
import { fiveDays, kyrgyzSchool, pledgeOf } from './shared.ts'
import { assumed, said, type Sourced } from './sourced.ts'
import { clock, worded } from './wording.ts'

/** A box in the foyer, emptied every second Friday; its note speaks of every day after lessons. */
export const kgBoxBiweekly: Sourced<Regulation> = {
  v: assumed('our-structure', 1),
  language: said('S2-02', 'ky'),
  document: {
    title: worded(
      'S2-02',
      { ky: '«Ишеним кутучасынын» жобосу' },
      { ru: 'Положение о «Ящике доверия»' },
    ),
    approval: {
      kind: said('S2-01', 'council'),
      stamp: worded('S2-01', { ky: 'Каралды' }, { ru: 'Рассмотрено' }),
      post: said('S2-36', 'deputy-director'),
    },
    legalBasis: assumed('text-is-silent', []),
    holds: assumed('text-is-silent', 'until-changed'),
  },
  institution: kyrgyzSchool,
  workdays: fiveDays('KG'),
  season: said('S2-30', { kind: 'school-year' }),
  posts: [
    post(
      'S2-13',
      'child-rights-head',
      { ky: 'Балдардын укуктарын коргоо жетекчиси' },
      { ru: 'Руководитель по защите прав детей' },
    ),
    post('S2-14', 'psychologist', { ky: 'Мектептин психологу' }, { ru: 'Школьный психолог' }),
    post(
      'S2-14',
      'deputy-director',
      { ky: 'Тарбия иштери боюнча директордун орун басары' },
      { ru: 'Заместитель директора по воспитательной работе' },
    ),
    post('S2-32', 'social-pedagogue', { ky: 'Социалдык педагог' }, { ru: 'Социальный педагог' }),
  ],
  writers: [
    writer('S2-03', 'pupils', 'child', { ky: 'окуучулар' }, { ru: 'ученики' }),
    writer(
      'S2-05',
      'parents',
      'adult',
      { ky: 'ата-энелер жана аларды алмаштырган адамдар' },
      { ru: 'родители и лица, их заменяющие' },
    ),
  ],
  channels: [
    {
      id: assumed('our-structure', 'box'),
      kind: said('S2-04', 'paper-box'),
      name: worded('S2-02', { ky: '«Ишеним кутучасы»' }, { ru: '«Ящик доверия»' }),
      genitive: worded('S2-02', { ky: '«Ишеним кутучасынын»' }, { ru: '«Ящика доверия»' }),
      place: worded('S2-04', { ky: 'кире бериш, фойе' }, { ru: 'вход, фойе' }),
      access: {
        kind: said('S2-12', 'hours'),
        hours: [
          {
            days: assumed('text-is-unclear', [1, 2, 3, 4, 5]),
            from: said('S2-12', clock(8)),
            to: said('S2-12', clock(16)),
            onHolidays: said('S2-12', false),
          },
        ],
      },
    },
  ],
  openings: [
    {
      id: assumed('our-structure', 'every-second-friday'),
      channel: assumed('our-structure', 'box'),
      inForce: assumed('text-is-unclear', true),
      rule: said('S2-13', { kind: 'weekly', everyWeeks: 2, days: [5], at: clock(16) }),
      openers: {
        who: said('S2-13', { kind: 'posts', posts: ['child-rights-head'] }),
        mustBePresent: said('S2-13', ['child-rights-head']),
        quorum: said('S2-13', 1),
        whenFewer: assumed('text-is-silent', 'warn'),
      },
    },
    {
      id: assumed('our-structure', 'after-the-second-shift'),
      channel: assumed('our-structure', 'box'),
      inForce: assumed('text-is-unclear', false),
      rule: said('S2-32', { kind: 'after-shift', shift: 2, days: 'working-days' }),
      openers: {
        who: said('S2-32', {
          kind: 'posts',
          posts: ['deputy-director', 'psychologist', 'social-pedagogue'],
        }),
        mustBePresent: assumed('text-is-silent', []),
        quorum: said('S2-32', 3),
        whenFewer: assumed('text-is-silent', 'warn'),
      },
    },
  ],
  seal: assumed('text-is-silent', { kind: 'none' }),
  registrars: {
    posts: said('S2-14', ['child-rights-head', 'psychologist', 'deputy-director']),
    together: said('S2-14', 3),
  },
  considering: [said('S2-14', 'registrars')],
  numbering: {
    restarts: assumed('text-is-silent', 'school-year'),
    perChannel: assumed('text-is-silent', false),
  },
  anonymity: {
    allowed: said('S2-06', true),
    printed: {
      kind: said('S2-19', 'mark'),
      mark: worded('S2-19', { ky: 'аноним' }, { ru: 'аноним' }),
    },
  },
  dueDate: assumed('text-is-silent', { kind: 'set-for-each' }),
  journal: biweeklyJournal,
  pledge: pledgeOf('S2-23'),
  acts: assumed('text-is-silent', {
    whenEmpty: 'none',
    whenLetters: 'none',
    numbered: false,
    signedBy: 'all-present',
    whenSealIsBroken: false,
  }),
  replies: {
    named: assumed('text-is-silent', ['in-person', 'phone']),
    anonymous: assumed('from-a-neighbour', ['stand']),
    invitation: assumed('text-is-silent', false),
  },
  reports: [
    {
      id: assumed('our-structure', 'weekly'),
      period: said('S2-34', 'week'),
      to: said('S2-34', { kind: 'head' }),
      whenNothingCame: said('S2-34', true),
    },
  ],
  announced: [
    said('S2-11', 'every-pupil'),
    said('S2-11', 'every-parent'),
    said('S2-35', 'beside-the-box'),
  ],
}
