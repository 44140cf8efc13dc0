/** English, and the shape of every other language. */
export const en = {
  bar: {
    label: 'Demo',
    name: 'Demo school',
    invented: 'Everything here is invented.',
    switch: 'Become somebody else',
    leave: 'Leave the demo',
    leaveHow: 'The demo school is deleted with everything that was written in it.',
    leaveNow: 'Delete and leave',
    leaving: 'Deleting…',
    notLeft: 'That did not work. Try again.',
  },
  page: {
    tab: 'Demo school',
    title: 'Look around a school that does not exist',
    lead: 'The people, the letters and the answers of a whole term are invented, and everybody knows their keys. The encryption, the signatures and the log are real.',
    warning: 'Do not write anything true here: everybody who opens this page can read it.',
    pupil: 'Be a pupil',
    pupilHow: 'Write a letter, or read an answer with a receipt code. One press fills the code in.',
    write: 'Write a letter',
    staff: 'Be one of the adults',
    staffHow:
      'One press unlocks the workspace. What a letter’s author excluded somebody from, that person does not see at all.',
    code: 'Code',
    administrator: 'Administrator',
    tasks: {
      psychologist: 'Reads and answers most letters. One letter is not for her: look for it.',
      'deputy-director':
        'Keeps the deadlines: some answers are late. Sees a confidential book of its own.',
      'social-pedagogue': 'Registers letters and calls, keeps the journal and the minutes.',
      'parent-representative':
        'Joined in the middle of the term: earlier letters stay closed to her.',
      'education-department': 'The reserve: reads only when too few members are left.',
      administrator: 'Invites people and prepares the box. Not one letter ever reaches this page.',
    },
    stories: {
      bullying: 'Mocked in the class chat: two answers',
      teacher: 'A teacher shouts: a long conversation',
      canteen: 'The queue in the canteen: solved in a week',
      danger: 'Danger right now: answered within minutes',
      restricted: 'A letter that the psychologist must not read',
      exams: 'Afraid of exams',
      parent: 'A parent signs: the crossing in front of the school',
      thanks: 'New in class and alone; later a thank-you',
      waiting: 'Sent just now: waits for the next opening',
    },
  },
  offer: {
    title: 'Only looking?',
    how: 'Walk through a school that does not exist: a whole term of invented letters, with you as pupil, psychologist or deputy director. It has its own folder and its own keys, and it is deleted when you leave.',
    button: 'Look around a demo school',
    making: (percent: number) => `The term is being written: ${percent} %`,
    failed: 'The demo could not be made. The window in which the server runs says why.',
  },
  entering: 'Unlocking with the keys of the demo…',
}

export type DemoWords = typeof en
