import type { RegulationWords } from './words.ts'

export const en: RegulationWords = {
  contradictions: {
    'named-twice': 'Two parts have the same name here. Rename one of them.',
    'unknown-post': 'The regulation has no such post. Add it to the list of posts first.',
    'unknown-channel': 'The regulation has no such way of sending appeals.',
    'impossible-date': 'The calendar has no such date, or not every year.',
    'season-is-empty': 'It begins and ends on the same day.',
    'hours-are-empty': 'These hours leave no time open. Check the days, the beginning and the end.',
    'same-weekday-twice': 'One day of the week stands here twice.',
    'box-is-never-opened': 'Letters come here, but nothing says when they are taken out.',
    'two-rules-for-one-channel': 'Two different rules are in force for one box. Keep one of them.',
    'quota-is-impossible': 'The box cannot be opened so often: the period has fewer working days.',
    'day-is-never-worked': 'The school never works on this day of the week.',
    'not-that-weekday': 'The date from which the weeks are counted is another day of the week.',
    'nobody-opens': 'Nothing says who opens the box.',
    'too-few-openers': 'More people must be present than there are to open the box.',
    'presence-is-not-an-opener':
      'Without this person nothing is opened, yet they are not among those who open.',
    'seal-without-a-box': 'A seal is required, but there is no box for paper letters to carry it.',
    'seal-is-never-checked': 'The box is sealed, but nobody checks the seal before it is opened.',
    'nobody-registers': 'Nothing says who keeps the journal.',
    'more-together-than-registrars':
      'More people must register together than there are registrars.',
    'registrar-is-no-member':
      'Only the commission considers appeals, and this registrar is not a member of it.',
    'registrar-reads-nothing':
      'This person attends and signs but reads no letter, and so cannot register one.',
    'keeper-is-no-registrar': 'The keeper of the journal is not among those who write it.',
    'nobody-considers': 'Nothing says who considers appeals.',
    'answer-before-the-opening':
      'The answer may be due before the box is opened. Allow more days or open more often.',
    'arrival-is-unknown':
      'Nobody knows when a paper letter was put into the box. Count from the opening or from the registration.',
    'journal-without-columns': 'The journal has no columns.',
    'journal-without-a-number': 'The journal has no column for the serial number.',
    'number-twice': 'The serial number stands in two columns.',
    'column-without-a-source': 'Nothing says what is written in this column.',
    'column-without-a-mark': 'The other columns are numbered, and this one is not.',
    'column-mark-twice': 'Two columns have the same number.',
    'channel-without-a-journal': 'What comes this way is entered in no journal.',
    'no-commission': 'This needs a commission, and the regulation forms none.',
    'size-is-impossible':
      'The numbers do not fit: the smallest and largest commission and its required seats.',
    'even-where-odd-is-required': 'The number of members must be odd, and here it is even.',
    'parent-is-missing':
      'A representative of the parents is required, but no required seat is kept for one.',
    'too-few-readers-in-the-commission': 'At least two members must be able to read letters.',
    'meeting-quorum-is-too-large': 'The quorum is larger than the commission.',
    'no-journal-of-openings': 'The opening has to be entered, but there is no journal of openings.',
    'anonymous-author-cannot-be-reached':
      'No answer reaches an author without a name this way. Add the receipt code or the stand.',
    'report-is-due-on-no-day': 'Such a period does not always have this day.',
    'report-without-a-reading': 'It follows a joint reading, and the regulation has none.',
    'unknown-place': 'These papers have no such place: check the word inside {{…}}.',
  },
  assumptions: {
    'text-is-silent': 'The regulation says nothing about it. This is our suggestion.',
    'text-is-unclear': 'The regulation can be read in two ways. Choose yours.',
    'from-a-neighbour': 'Taken from the regulation of a similar school.',
    'our-wording':
      'The words are ours: the regulation does not have them in this language or form.',
    'our-structure': 'A mark that the program needs.',
  },
}
