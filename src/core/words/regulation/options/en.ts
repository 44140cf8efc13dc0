import { fields } from './en-fields.ts'

/** What each word that a school can choose means, by the value whose word it is. */
export const en = {
  fields,
  approval: {
    head: 'approved by the head',
    'acting-head': 'approved by whoever stands in for the head',
    council: 'considered at the pedagogical council',
    author: 'signed by its author only',
    none: 'without approval',
  },
  'document.holds': {
    'one-school-year': 'one school year',
    'until-changed': 'until it is changed',
  },
  week: {
    5: 'five days',
    6: 'six days',
  },
  onDayOff: {
    'next-working-day': 'is held on the next working day',
    'previous-working-day': 'is held on the working day before',
    'leave-out': 'is left out',
    hold: 'is held all the same',
    ask: 'the school decides each time',
  },
  season: {
    'all-year': 'all year',
    'school-year': 'the school year',
    dates: 'between two dates',
  },
  stands: {
    staff: 'somebody who works in the school',
    parent: 'a parent',
    pupil: 'a pupil',
    outside: 'somebody from outside',
  },
  is: {
    child: 'children',
    adult: 'adults',
    organisation: 'organisations',
    anybody: 'anybody',
  },
  kind: {
    'paper-box': 'box for paper letters',
    'web-form': 'encrypted web page',
    phone: 'telephone',
    'answering-machine': 'answering machine',
    'e-mail': 'e-mail',
    other: 'another way',
  },
  access: {
    always: 'at any time',
    hours: 'at certain hours',
  },
  rule: {
    daily: 'every day',
    weekly: 'on days of the week',
    quota: 'so many times, on days that the school chooses',
    'after-shift': 'when the pupils of a shift have left',
  },
  'rule.days': {
    'every-day': 'every day of the calendar',
    'working-days': 'working days',
  },
  per: {
    week: 'a week',
    month: 'a month',
    'half-year': 'a half-year',
  },
  who: {
    posts: 'people of these posts',
    commission: 'the whole commission',
  },
  whenFewer: {
    warn: 'the program warns',
    refuse: 'the program refuses',
  },
  seal: {
    none: 'without a seal',
    sealed: 'the box is sealed',
  },
  considering: {
    registrars: 'whoever registers them',
    commission: 'the commission',
    executors: 'the bodies to which they are sent',
  },
  restarts: {
    'calendar-year': 'on 1 January',
    'school-year': 'with the school year',
    never: 'never',
  },
  printed: {
    blank: 'nothing',
    mark: 'a word',
  },
  dueDate: {
    'set-for-each': 'set for each appeal',
    'working-days': 'so many working days',
  },
  'dueDate.from': {
    sent: 'sent',
    opened: 'taken out of the box',
    registered: 'registered',
  },
  book: {
    'calendar-year': 'a calendar year',
    'school-year': 'a school year',
    'until-full': 'until it is full',
  },
  bound: {
    laced: 'laced',
    stitched: 'stitched',
    loose: 'loose sheets',
  },
  'columns.holds': {
    fields: 'what the program knows',
    fixed: 'fixed words, or a place for the pen',
  },
  parity: {
    any: 'any number',
    odd: 'odd',
  },
  parent: {
    required: 'required',
    allowed: 'allowed',
    'not-foreseen': 'not provided for',
  },
  takesPart: {
    reads: 'reads letters, with a key',
    attends: 'attends and signs, reads nothing',
  },
  appointedBy: {
    order: 'by order',
    regulation: 'by this regulation',
  },
  chair: {
    'elected-by-open-vote': 'elected by open vote',
    'elected-by-secret-ballot': 'elected by secret ballot',
    appointed: 'appointed',
    'at-each-meeting': 'chosen at each meeting',
  },
  responsible: {
    'any-member': 'any member',
    post: 'a post',
  },
  minutesNumbered: {
    'school-year': 'anew each school year',
    'calendar-year': 'anew each calendar year',
    'never-again': 'without beginning again',
  },
  minutesSignedBy: {
    'all-members': 'all members',
    'all-present': 'everybody present',
    'chair-and-secretary': 'the chair and the secretary',
  },
  pledge: {
    none: 'none is signed',
    signed: 'signed by each member',
  },
  whenEmpty: {
    act: 'an act',
    minutes: 'minutes',
    'journal-entry': 'an entry in the journal of openings',
    none: 'nothing',
  },
  whenLetters: {
    act: 'an act',
    minutes: 'minutes',
    'journal-entry': 'an entry in the journal of openings',
    none: 'nothing',
  },
  signedBy: {
    openers: 'those whose task the opening is',
    'all-present': 'everybody present',
  },
  named: {
    code: 'by the secret code',
    'in-person': 'in person',
    'e-mail': 'by e-mail',
    phone: 'by telephone',
    post: 'by post',
    stand: 'on the stand',
    other: 'in another way',
  },
  anonymous: {
    code: 'by the secret code',
    'in-person': 'in person',
    'e-mail': 'by e-mail',
    phone: 'by telephone',
    post: 'by post',
    stand: 'on the stand',
    other: 'in another way',
  },
  period: {
    'joint-reading': 'after each joint reading',
    week: 'for a week',
    month: 'for a month',
    quarter: 'for a quarter',
    'half-year': 'for a half-year',
    'school-year': 'for a school year',
  },
  due: {
    weekday: 'a day of the week',
    'day-of-month': 'a day of the month',
  },
  'reports.to': {
    head: 'to the head of the school',
    commission: 'to the commission',
    post: 'to a post',
  },
  announced: {
    media: 'in the media',
    site: 'on the site',
    stand: 'on a stand',
    'class-hour': 'at a class hour',
    'parents-meeting': 'at a parents’ meeting',
    'teachers-council': 'at the teachers’ council',
    'every-pupil': 'to every pupil',
    'every-parent': 'to every parent',
    'beside-the-box': 'beside the box',
    other: 'elsewhere',
  },
}
