/** Help beside each step, with the clause that asks for it, and what the words of a letter mean. */
export const help = {
  open: 'Help',
  about: (step: string) => `Help: ${step}`,
  asked: 'Asked for by',
  item: (regulation: string, item: string) => `${regulation}, item ${item}`,
  common: 'A regulation in use elsewhere; the one of your school may say it otherwise.',
  regulations: {
    book: 'Registration book of the trust box and the trust phone (Kazakhstan, 2021)',
    box: 'Regulation on the electronic trust box (Kazakhstan, 2023)',
    post: 'Regulation on the trust post (Kyrgyzstan, 2022)',
  },
  topics: {
    opening: {
      title: 'Opening the box',
      text: 'Nobody sees a letter before the box is opened at its hour by those who are present. That it was empty is written down as well.',
    },
    registering: {
      title: 'Register in the journal',
      text: 'The letter gets the next number of the year and a brief content without names. From then on nobody can take it out of the journal.',
    },
    answering: {
      title: 'Answer to the author',
      text: 'The author reads the answer with the code. Until which day it must be given follows from the rules of the box.',
    },
    note: {
      title: 'Note for colleagues',
      text: 'What colleagues tell each other about a letter. Everyone who reads letters is responsible in person for keeping them secret.',
    },
    annulling: {
      title: 'Take the number back',
      text: 'No page can be torn out of the journal: the number stays, struck through, with the reason beside it.',
    },
    roster: {
      title: 'Commission',
      text: 'Those who stand here register and consider the letters together. Each of them has signed this list.',
    },
    hours: {
      title: 'Box and hours',
      text: 'Every pupil and every parent is told when the box is opened. New hours hold only when other members have signed them too.',
    },
  },
  standings: {
    title: 'Where a letter stands',
    urgent:
      'The author wrote that there is danger now. It came at once, without waiting for the hour.',
    new: 'It was taken out of the box and has no number in the journal yet.',
    waiting: 'It has a number and no answer yet. The tag says how much time is left.',
    again: 'The author wrote once more after the answer.',
    answered: 'The author has an answer to everything written so far.',
    few: 'The author left somebody out; only those who read it know of the letter.',
    muted: 'A reader put it aside as junk. It keeps nobody busy, and its author is not told.',
  },
  steps: 'Steps of the work',
  tour: 'Show me around again',
}
