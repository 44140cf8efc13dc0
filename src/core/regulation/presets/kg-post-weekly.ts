import type { Regulation } from '../regulation.ts'
import { postJournal } from './kg-post-weekly-journal.ts'
import { post, writer } from './posts.ts'
import { kyrgyzSchool } from './shared.ts'
import { assumed, said, type Sourced } from './sourced.ts'
import { ours, worded } from './wording.ts'

/** Trust post: emptied once a week, read together by three on Saturday, answered on a stand. */
export const kgPostWeekly: Sourced<Regulation> = {
  v: assumed('our-structure', 1),
  language: said('S3-01', 'ky'),
  document: {
    title: worded('S3-01', { ky: '«Ишеним почта» жобосу' }, { ru: 'Положение о «Почте доверия»' }),
    approval: said('S3-33', { kind: 'author', post: 'social-pedagogue' }),
    legalBasis: assumed('text-is-silent', []),
    holds: said('S3-02', 'one-school-year'),
  },
  institution: kyrgyzSchool,
  workdays: {
    country: assumed('our-structure', 'KG'),
    week: said('S3-30', 6),
    onDayOff: assumed('text-is-silent', 'ask'),
  },
  season: said('S3-18', { kind: 'school-year' }),
  posts: [
    post('S3-14', 'social-pedagogue', { ky: 'Социалдык педагог' }, { ru: 'Социальный педагог' }),
    post(
      'S3-29',
      'organiser',
      { ky: 'Тарбия иштерин уюштуруучу' },
      { ru: 'Организатор воспитательной работы' },
    ),
    post('S3-29', 'trade-union', { ky: 'Профсоюз өкүлү' }, { ru: 'Представитель профсоюза' }),
  ],
  writers: [
    writer('S3-03', 'pupils', 'child', { ky: 'окуучулар' }, { ru: 'ученики' }),
    writer('S3-03', 'parents', 'adult', { ky: 'ата-энелер' }, { ru: 'родители' }),
    writer('S3-03', 'teachers', 'adult', { ky: 'мугалимдер' }, { ru: 'учителя' }),
  ],
  channels: [
    {
      id: assumed('our-structure', 'box'),
      kind: said('S3-04', 'paper-box'),
      name: worded('S3-01', { ky: '«Ишеним почтасы»' }, { ru: '«Почта доверия»' }),
      genitive: ours({ ky: '«Ишеним почтасынын»', ru: '«Почты доверия»' }),
      keyHolder: said('S3-06', 'social-pedagogue'),
    },
  ],
  openings: [
    {
      id: assumed('our-structure', 'weekly'),
      channel: assumed('our-structure', 'box'),
      inForce: said('S3-07', true),
      rule: said('S3-07', { kind: 'weekly', everyWeeks: 1, days: [] }),
      openers: {
        who: said('S3-14', { kind: 'posts', posts: ['social-pedagogue'] }),
        mustBePresent: said('S3-14', ['social-pedagogue']),
        quorum: said('S3-14', 1),
        whenFewer: assumed('text-is-silent', 'warn'),
      },
    },
  ],
  jointReading: {
    rule: said('S3-30', { kind: 'weekly', everyWeeks: 1, days: [6] }),
    readers: {
      who: said('S3-30', { kind: 'commission' }),
      mustBePresent: assumed('text-is-silent', []),
      quorum: said('S3-30', 3),
      whenFewer: assumed('text-is-silent', 'warn'),
    },
    conclusion: said('S3-30', true),
    explaining: said('S3-30', true),
  },
  seal: assumed('text-is-silent', { kind: 'none' }),
  registrars: {
    posts: said('S3-19', ['social-pedagogue']),
    together: said('S3-19', 1),
    keeper: said('S3-19', 'social-pedagogue'),
  },
  considering: [said('S3-29', 'commission')],
  numbering: {
    restarts: assumed('text-is-silent', 'school-year'),
    perChannel: assumed('text-is-silent', false),
  },
  anonymity: {
    allowed: said('S3-08', true),
    printed: {
      kind: said('S3-23', 'mark'),
      mark: worded('S3-23', { ky: 'анонимдүү' }, { ru: 'анонимно' }),
    },
  },
  dueDate: {
    kind: said('S3-15', 'working-days'),
    workingDays: said('S3-15', 5),
    // After the letter arrived: of a letter on paper nobody knows when, so from the day it is taken out.
    from: assumed('text-is-unclear', 'opened'),
  },
  journal: postJournal,
  commission: {
    size: said('S3-30', { least: 3, most: 3, parity: 'any' }),
    parent: said('S3-29', 'not-foreseen'),
    seats: ['social-pedagogue', 'organiser', 'trade-union'].map((seat) =>
      said('S3-29', { post: seat, people: 1, isRequired: true, takesPart: 'reads' }),
    ),
    appointedBy: said('S3-29', 'regulation'),
    chair: assumed('text-is-silent', 'at-each-meeting'),
    responsible: said('S3-32', { kind: 'any-member' }),
    meetings: {
      fewest: said('S3-30', { times: 1, per: 'week' }),
      minutesNumbered: assumed('text-is-silent', 'school-year'),
      minutesSignedBy: assumed('text-is-silent', 'all-present'),
    },
  },
  pledge: assumed('from-a-neighbour', { kind: 'signed', everyMonths: 12, beforeAccess: true }),
  acts: assumed('text-is-silent', {
    whenEmpty: 'none',
    whenLetters: 'none',
    numbered: false,
    signedBy: 'all-present',
    whenSealIsBroken: false,
  }),
  replies: {
    named: said('S3-16', ['in-person', 'e-mail']),
    anonymous: said('S3-16', ['stand']),
    invitation: said('S3-17', true),
  },
  reports: [
    {
      id: assumed('our-structure', 'after-reading'),
      period: said('S3-30', 'joint-reading'),
      to: said('S3-30', { kind: 'commission' }),
      whenNothingCame: assumed('text-is-silent', false),
    },
  ],
  announced: [
    said('S3-13', 'class-hour'),
    said('S3-13', 'parents-meeting'),
    said('S3-13', 'teachers-council'),
    said('S3-13', 'site'),
    said('S3-09', 'stand'),
  ],
}
