import type { Regulation } from '../regulation.ts'
import { bookChannels, bookPosts, bookWriters } from './kz-book-phone-box-people.ts'
import { bookDocument, bookJournal } from './kz-book-phone-box-papers.ts'
import { kazakhSchool } from './shared.ts'
import { assumed, said, type Sourced } from './sourced.ts'
import { worded } from './wording.ts'

/** One book for the box and the phone, acts for an empty box, a monthly analysis. */
export const kzBookPhoneBox: Sourced<Regulation> = {
  v: assumed('our-structure', 1),
  language: said('S0-01', 'kk'),
  document: bookDocument,
  institution: {
    ...kazakhSchool,
    legalForm: {
      nominative: worded(
        'S0-01',
        { kk: 'коммуналдық мемлекеттік мекемесі' },
        { ru: 'коммунальное государственное учреждение' },
      ),
      genitive: worded(
        'S0-01',
        { kk: 'коммуналдық мемлекеттік мекемесінің' },
        { ru: 'коммунального государственного учреждения' },
      ),
    },
  },
  workdays: {
    country: said('S0-01', 'KZ'),
    week: said('S0-15', 5),
    onDayOff: assumed('text-is-silent', 'ask'),
  },
  season: assumed('text-is-silent', { kind: 'all-year' }),
  posts: bookPosts,
  writers: bookWriters,
  channels: bookChannels,
  openings: [
    {
      id: assumed('our-structure', 'box'),
      channel: assumed('our-structure', 'box'),
      inForce: said('S0-69', true),
      rule: said('S0-69', { kind: 'quota', times: 2, per: 'month' }),
      openers: {
        who: said('S0-54', {
          kind: 'posts',
          posts: ['deputy-director', 'psychologist', 'social-pedagogue'],
        }),
        mustBePresent: said('S0-66', []),
        quorum: said('S0-54', 3),
        // Three sign every act, yet one person alone opened twice: said, not forbidden.
        whenFewer: said('S0-66', 'warn'),
      },
    },
    {
      id: assumed('our-structure', 'machine'),
      channel: assumed('our-structure', 'machine'),
      inForce: said('S0-19', true),
      rule: said('S0-15', { kind: 'daily', days: 'working-days' }),
      openers: {
        who: said('S0-20', { kind: 'posts', posts: ['responsible-specialist'] }),
        mustBePresent: assumed('text-is-silent', []),
        quorum: said('S0-20', 1),
        whenFewer: assumed('text-is-silent', 'warn'),
      },
    },
  ],
  seal: assumed('text-is-silent', { kind: 'none' }),
  registrars: {
    posts: said('S0-34', ['responsible-specialist']),
    together: said('S0-34', 1),
    keeper: said('S0-34', 'responsible-specialist'),
  },
  considering: [said('S0-22', 'executors'), said('S0-65', 'commission')],
  numbering: { restarts: said('S0-40', 'calendar-year'), perChannel: said('S0-01', false) },
  anonymity: { allowed: said('S0-41', true), printed: said('S0-41', { kind: 'blank' }) },
  dueDate: said('S0-32', { kind: 'set-for-each' }),
  journal: bookJournal,
  commission: {
    size: {
      least: said('S0-63', 4),
      most: assumed('text-is-silent', 32),
      parity: assumed('text-is-silent', 'any'),
    },
    parent: said('S0-63', 'not-foreseen'),
    seats: ['deputy-director', 'psychologist', 'social-pedagogue', 'school-inspector'].map(
      (post) => ({
        post: said('S0-63', post),
        people: said('S0-63', 1),
        // A role stands in the minutes with nobody's name: a seat may be vacant.
        isRequired: said('S0-62', false),
        takesPart:
          post === 'school-inspector'
            ? assumed('text-is-silent', 'attends')
            : said('S0-54', 'reads'),
      }),
    ),
    appointedBy: assumed('text-is-silent', 'order'),
    chair: said('S0-71', 'at-each-meeting'),
    meetings: {
      fewest: said('S0-60', { times: 1, per: 'month' }),
      minutesNumbered: said('S0-61', 'school-year'),
      minutesSignedBy: said('S0-70', 'chair-and-secretary'),
    },
  },
  pledge: assumed('text-is-silent', { kind: 'signed', everyMonths: 12, beforeAccess: true }),
  acts: {
    whenEmpty: said('S0-53', 'act'),
    whenLetters: said('S0-67', 'minutes'),
    numbered: said('S0-52', false),
    signedBy: said('S0-54', 'openers'),
    whenSealIsBroken: assumed('text-is-silent', false),
  },
  replies: {
    named: assumed('text-is-silent', ['code', 'in-person', 'phone']),
    anonymous: assumed('text-is-silent', ['code']),
    invitation: assumed('text-is-silent', false),
  },
  reports: [
    {
      id: assumed('our-structure', 'monthly'),
      period: said('S0-35', 'month'),
      to: said('S0-35', { kind: 'head' }),
      whenNothingCame: assumed('text-is-silent', true),
    },
  ],
  announced: [said('S0-13', 'media'), said('S0-13', 'site'), said('S0-13', 'stand')],
}
