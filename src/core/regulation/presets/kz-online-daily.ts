import type { Regulation } from '../regulation.ts'
import { onlineJournal } from './kz-online-daily-journal.ts'
import { post, writer } from './posts.ts'
import { fiveDays, kazakhSchool, pledgeOf } from './shared.ts'
import { assumed, said, type Sourced } from './sourced.ts'
import { clock, ours, worded } from './wording.ts'

/** A web form on the school's site, read every day at three, registered by three people together. */
export const kzOnlineDaily: Sourced<Regulation> = {
  v: assumed('our-structure', 1),
  language: said('S1-02', 'kk'),
  document: {
    title: worded(
      'S1-02',
      {
        kk: 'Білім алушылары мен олардың ата-аналарының жазбаша (электрондық) өтініштеріне арналған «Сенім жәшігі» туралы ереже',
      },
      {
        ru: 'Положение о «Ящике доверия» для письменных (электронных) обращений обучающихся и их родителей',
      },
    ),
    approval: {
      kind: said('S1-01', 'acting-head'),
      stamp: worded('S1-01', { kk: 'Бекітемін' }, { ru: 'Утверждаю' }),
    },
    legalBasis: assumed('text-is-silent', []),
    holds: assumed('text-is-silent', 'until-changed'),
  },
  institution: {
    ...kazakhSchool,
    actingHead: {
      nominative: worded('S1-01', { kk: 'директордың м.а.' }, { ru: 'и. о. директора' }),
      genitive: ours({ kk: 'директордың м.а.', ru: 'и. о. директора' }),
    },
  },
  workdays: fiveDays('KZ'),
  season: assumed('text-is-silent', { kind: 'all-year' }),
  posts: [
    post('S1-12', 'psychologist', { kk: 'Педагог-психолог' }, { ru: 'Педагог-психолог' }),
    post('S1-12', 'social-pedagogue', { kk: 'Әлеуметтік педагог' }, { ru: 'Социальный педагог' }),
    post(
      'S1-13',
      'deputy-director',
      { kk: 'Директордың тәрбие ісі жөніндегі орынбасары' },
      { ru: 'Заместитель директора по воспитательной работе' },
    ),
  ],
  writers: [
    writer('S1-03', 'pupils', 'child', { kk: 'білім алушылар' }, { ru: 'обучающиеся' }),
    writer('S1-03', 'parents', 'adult', { kk: 'ата-аналар' }, { ru: 'родители' }),
    writer(
      'S1-03',
      'legal-representatives',
      'adult',
      { kk: 'заңды өкілдер' },
      { ru: 'законные представители' },
    ),
  ],
  channels: [
    {
      id: assumed('our-structure', 'form'),
      kind: said('S1-02', 'web-form'),
      name: worded('S1-02', { kk: '«Сенім жәшігі»' }, { ru: '«Ящик доверия»' }),
      genitive: ours({ kk: '«Сенім жәшігінің»', ru: '«Ящика доверия»' }),
      place: worded(
        'S1-04',
        { kk: 'білім беру ұйымының сайты' },
        { ru: 'сайт организации образования' },
      ),
      access: said('S1-11', { kind: 'always' }),
    },
  ],
  openings: [
    {
      id: assumed('our-structure', 'daily'),
      channel: assumed('our-structure', 'form'),
      inForce: said('S1-12', true),
      rule: {
        kind: said('S1-12', 'daily'),
        at: said('S1-12', clock(15)),
        // «күнделікті»: no word leaves the weekend out, and nobody is at school then.
        days: assumed('text-is-unclear', 'working-days'),
      },
      openers: {
        who: said('S1-12', { kind: 'posts', posts: ['psychologist', 'social-pedagogue'] }),
        mustBePresent: said('S1-12', []),
        quorum: said('S1-12', 1),
        whenFewer: assumed('our-structure', 'warn'),
      },
    },
  ],
  seal: said('S1-02', { kind: 'none' }),
  registrars: {
    posts: said('S1-13', ['psychologist', 'social-pedagogue', 'deputy-director']),
    together: said('S1-13', 3),
  },
  considering: [said('S1-13', 'registrars')],
  numbering: {
    restarts: assumed('text-is-silent', 'calendar-year'),
    perChannel: assumed('text-is-silent', false),
  },
  anonymity: {
    allowed: said('S1-06', true),
    printed: {
      kind: said('S1-18', 'mark'),
      mark: worded('S1-18', { kk: 'жасырын' }, { ru: 'анонимно' }),
    },
  },
  dueDate: assumed('text-is-silent', { kind: 'set-for-each' }),
  journal: onlineJournal,
  pledge: pledgeOf('S1-22'),
  acts: assumed('text-is-silent', {
    whenEmpty: 'none',
    whenLetters: 'none',
    numbered: false,
    signedBy: 'all-present',
    whenSealIsBroken: false,
  }),
  replies: {
    named: assumed('text-is-silent', ['code', 'in-person']),
    anonymous: assumed('text-is-silent', ['code']),
    invitation: assumed('text-is-silent', false),
  },
  reports: assumed('text-is-silent', []),
  announced: [said('S1-10', 'site'), said('S1-10', 'every-pupil'), said('S1-10', 'every-parent')],
}
