import type { ContradictionWord } from '../src/core/regulation/contradictions/contradiction.ts'
import type { PresetId } from '../src/core/regulation/presets/presets.ts'
import type { Edits } from './regulation-edits.ts'

/** What a school could write that contradicts itself. */
export interface ContradictionCase {
  readonly word: ContradictionWord
  readonly in: PresetId
  readonly edits: Edits
  readonly path: string
}

const seat = { post: 'social-pedagogue', people: 1, isRequired: true, takesPart: 'reads' }

/** One for each word, in the order of the words. */
export const contradictionCases: readonly ContradictionCase[] = [
  {
    word: 'named-twice',
    in: 'kg-post-weekly',
    edits: { '/writers/2/id': 'pupils' },
    path: '/writers/2/id',
  },
  {
    word: 'unknown-post',
    in: 'kz-online-daily',
    edits: { '/registrars/posts/1': 'caretaker' },
    path: '/registrars/posts/1',
  },
  {
    word: 'unknown-channel',
    in: 'kz-book-phone-box',
    edits: { '/channels/0/afterHours': 'fax' },
    path: '/channels/0/afterHours',
  },
  {
    word: 'impossible-date',
    in: 'kg-box-biweekly',
    edits: {
      '/season': { kind: 'dates', from: { month: 9, day: 31 }, to: { month: 5, day: 25 } },
    },
    path: '/season/from',
  },
  {
    word: 'season-is-empty',
    in: 'kg-box-biweekly',
    edits: { '/season': { kind: 'dates', from: { month: 9, day: 1 }, to: { month: 9, day: 1 } } },
    path: '/season/to',
  },
  {
    word: 'hours-are-empty',
    in: 'kg-box-biweekly',
    edits: { '/channels/0/access/hours/0/to': 480 },
    path: '/channels/0/access/hours/0/to',
  },
  {
    word: 'same-weekday-twice',
    in: 'kg-commission-sealed',
    edits: { '/openings/0/rule/days': [2, 2] },
    path: '/openings/0/rule/days/1',
  },
  {
    word: 'box-is-never-opened',
    in: 'kg-commission-sealed',
    edits: { '/openings/0/inForce': false },
    path: '/channels/0',
  },
  {
    word: 'two-rules-for-one-channel',
    in: 'kg-box-biweekly',
    edits: { '/openings/1/inForce': true },
    path: '/openings/1/inForce',
  },
  {
    word: 'quota-is-impossible',
    in: 'kz-book-phone-box',
    edits: { '/openings/0/rule/times': 21 },
    path: '/openings/0/rule/times',
  },
  {
    word: 'day-is-never-worked',
    in: 'kg-post-weekly',
    edits: { '/workdays/week': 5 },
    path: '/jointReading/rule/days/0',
  },
  {
    word: 'not-that-weekday',
    in: 'kg-box-biweekly',
    edits: { '/openings/0/rule/countedFrom': '2026-09-05' },
    path: '/openings/0/rule/countedFrom',
  },
  {
    word: 'nobody-opens',
    in: 'kz-online-daily',
    edits: { '/openings/0/openers/who/posts': [] },
    path: '/openings/0/openers/who/posts',
  },
  {
    word: 'too-few-openers',
    in: 'kz-online-daily',
    edits: { '/openings/0/openers/quorum': 3 },
    path: '/openings/0/openers/quorum',
  },
  {
    word: 'presence-is-not-an-opener',
    in: 'kz-online-daily',
    edits: { '/openings/0/openers/mustBePresent': ['deputy-director'] },
    path: '/openings/0/openers/mustBePresent/0',
  },
  {
    word: 'seal-without-a-box',
    in: 'kz-online-daily',
    edits: { '/seal': { kind: 'sealed', checkedAtOpening: true, newAfterOpening: true } },
    path: '/seal',
  },
  {
    word: 'seal-is-never-checked',
    in: 'kg-commission-sealed',
    edits: { '/seal/checkedAtOpening': false },
    path: '/seal/checkedAtOpening',
  },
  {
    word: 'nobody-registers',
    in: 'kg-post-weekly',
    edits: { '/registrars': { posts: [], together: 1 } },
    path: '/registrars/posts',
  },
  {
    word: 'more-together-than-registrars',
    in: 'kg-box-biweekly',
    edits: { '/registrars/together': 4 },
    path: '/registrars/together',
  },
  {
    word: 'registrar-is-no-member',
    in: 'kg-post-weekly',
    edits: {
      '/commission/seats/0/post': 'organiser',
    },
    path: '/registrars/posts/0',
  },
  {
    word: 'registrar-reads-nothing',
    in: 'kg-commission-sealed',
    edits: { '/registrars/posts/0': 'parent-representative' },
    path: '/registrars/posts/0',
  },
  {
    word: 'keeper-is-no-registrar',
    in: 'kg-post-weekly',
    edits: { '/registrars/keeper': 'organiser' },
    path: '/registrars/keeper',
  },
  {
    word: 'nobody-considers',
    in: 'kz-online-daily',
    edits: { '/considering': [] },
    path: '/considering',
  },
  {
    word: 'answer-before-the-opening',
    in: 'kz-online-daily',
    edits: {
      '/dueDate': { kind: 'working-days', workingDays: 0, from: 'sent' },
    },
    path: '/dueDate/workingDays',
  },
  {
    word: 'arrival-is-unknown',
    in: 'kg-post-weekly',
    edits: { '/dueDate/from': 'sent' },
    path: '/dueDate/from',
  },
  {
    word: 'journal-without-columns',
    in: 'kg-box-biweekly',
    edits: { '/journal/columns': [] },
    path: '/journal/columns',
  },
  {
    word: 'journal-without-a-number',
    in: 'kg-box-biweekly',
    edits: { '/journal/columns/0/holds/fields': ['registeredAt'] },
    path: '/journal/columns',
  },
  {
    word: 'number-twice',
    in: 'kg-box-biweekly',
    edits: { '/journal/columns/4/holds/fields': ['serialNo'] },
    path: '/journal/columns/4',
  },
  {
    word: 'column-without-a-source',
    in: 'kg-commission-sealed',
    edits: { '/openingJournal/columns/3/holds/fields': [] },
    path: '/openingJournal/columns/3/holds',
  },
  {
    word: 'column-without-a-mark',
    in: 'kg-post-weekly',
    edits: { '/journal/columns/1/mark': null },
    path: '/journal/columns/1',
  },
  {
    word: 'column-mark-twice',
    in: 'kg-post-weekly',
    edits: { '/journal/columns/1/mark': '1' },
    path: '/journal/columns/1/mark',
  },
  {
    word: 'channel-without-a-journal',
    in: 'kz-book-phone-box',
    edits: { '/journal/channels': ['box', 'phone'] },
    path: '/channels/1/id',
  },
  {
    word: 'no-commission',
    in: 'kg-commission-sealed',
    edits: { '/commission': null },
    path: '/openings/0/openers/who',
  },
  {
    word: 'size-is-impossible',
    in: 'kg-post-weekly',
    edits: { '/commission/size': { least: 1, most: 2, parity: 'any' } },
    path: '/commission/seats',
  },
  {
    word: 'even-where-odd-is-required',
    in: 'kg-commission-sealed',
    edits: { '/commission/size': { least: 4, most: 4, parity: 'odd' } },
    path: '/commission/size',
  },
  {
    word: 'parent-is-missing',
    in: 'kg-commission-sealed',
    edits: { '/commission/seats/1/isRequired': false },
    path: '/commission/parent',
  },
  {
    word: 'too-few-readers-in-the-commission',
    in: 'kg-post-weekly',
    edits: {
      '/commission/seats': [
        seat,
        { ...seat, post: 'organiser', takesPart: 'attends' },
        { ...seat, post: 'trade-union', takesPart: 'attends' },
      ],
    },
    path: '/commission/seats',
  },
  {
    word: 'meeting-quorum-is-too-large',
    in: 'kg-post-weekly',
    edits: { '/commission/meetings/quorum': 4 },
    path: '/commission/meetings/quorum',
  },
  {
    word: 'no-journal-of-openings',
    in: 'kg-commission-sealed',
    edits: { '/openingJournal': null },
    path: '/acts/whenEmpty',
  },
  {
    word: 'anonymous-author-cannot-be-reached',
    in: 'kg-post-weekly',
    edits: { '/replies/anonymous': ['in-person', 'e-mail'] },
    path: '/replies/anonymous',
  },
  {
    word: 'report-is-due-on-no-day',
    in: 'kg-commission-sealed',
    edits: { '/reports/0/due/day': 31 },
    path: '/reports/0/due',
  },
  {
    word: 'report-without-a-reading',
    in: 'kg-post-weekly',
    edits: { '/jointReading': null },
    path: '/reports/0/period',
  },
  {
    word: 'unknown-place',
    in: 'kz-book-phone-box',
    edits: {
      '/wording': { kk: { otherwise: 'kk', words: { acts: { title: 'АКТ {{boxx}}' } } } },
    },
    path: '/wording/kk/words/acts/title',
  },
]
