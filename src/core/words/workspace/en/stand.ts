export const stand = {
  answer: 'Answer for the stand',
  invitation: 'Invitation for the stand',
  answerLead:
    'It hangs where everybody reads it. Write so that only the author knows what it is about.',
  invitationLead:
    'It says that the letter came and who can be talked to: not a word of the letter.',
  mark: 'Sign by which the author knows the letter',
  markHint: 'A word or a drawing that the author chose; never digits of the code.',
  question: 'The question, in neutral words',
  text: 'The answer',
  meet: (place: number) => `Whom to talk to: ${place}`,
  whom: 'Person',
  nobody: 'Nobody',
  place: 'Place',
  time: 'Day and hours',
  oneMore: 'One more person or hour',
  several: 'Name several people or hours: whoever comes at the only one is seen.',
  telltales: {
    title: 'Look at this before it hangs',
    name: (found: string) => `a name: ${found}`,
    class: (found: string) => `a class: ${found}`,
    phrase: (found: string) => `the author's own words: ${found}`,
    digits: (found: string) => `a number: ${found}`,
  },
  ready: 'It hangs: write the answer down',
  readyHint: 'The letter is then answered, on the stand.',
}
