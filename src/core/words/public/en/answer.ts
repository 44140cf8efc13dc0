/** The page where an author finds the answer. */
export const answer = () => ({
  title: 'My answer',
  lead: 'Type the code that was shown when the letter was sent.',
  code: 'Code: 20 digits',
  open: 'Open',
  refusal: {
    'foreign-character': 'A code has digits only.',
    'too-short': 'Digits are missing: there are 20 of them.',
    'too-long': 'There are too many digits: there are 20 of them.',
    mistyped: 'One digit is wrong. Compare the code again.',
  },
  working: 'Opening with your code. It takes a few seconds…',
  fetching: 'Looking for your letter…',
  wrongCode:
    'There is no letter with this code at this school. Compare the code again, and check that the school is right.',
  offline: 'No connection. Your code is still here: try again.',
  failed: 'This page could not open the answer.',
  cannot: 'An answer cannot be opened in this browser',
  opening: 'Openings of the box',
  path: 'The way of your letter',
  sent: 'Sent',
  received: "Came into the school's log",
  seen: 'Read by the commission',
  registered: 'Registered in the journal',
  due: 'The answer comes',
  answered: 'Answered',
  missed: (planned: string, next: string) =>
    `The box was to be opened on ${planned}, and it was not. The next opening: ${next}.`,
  noAnswer: 'There is no answer yet.',
  hasAnswer: 'There is an answer for you.',
  /** Before the role of the person who answered. */
  from: 'Answer of the commission:',
  damaged:
    'This answer does not open: its bytes are not those that were sent. Tell an adult you trust.',
  read: 'I have read it',
  readLater: 'That did not arrive. Try again later.',
  check: "Is my letter in the school's log? Check",
  checking: 'Checking…',
  inLog:
    "Yes. This very letter is in the school's log, and a member of the commission has signed the state of the log. It cannot be taken out unnoticed.",
  inLogUnsigned:
    'This very letter is in the log that this site shows. No member of the commission has signed that state of the log yet: check again after the next opening.',
  stillWaiting: 'Not yet: the letter waits in the box. Check again after the opening.',
  notInLog:
    'What this site shows does not fit your letter. It may have been changed or hidden. Write down the day, show this to an adult you trust, or call:',
  writeAgain: 'You may write back',
  writeAgainHint:
    'The same people read it. Whoever you left out when you wrote the letter cannot open this either.',
  message: 'Your message',
  send: 'Send',
  arrived: 'It has arrived. It is read when the box is opened:',
  close: 'Close and forget',
})

export type AnswerWords = ReturnType<typeof answer>
