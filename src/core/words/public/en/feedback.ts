/** What an author may say of an answer; it comes with its script, not with the page. */
export const feedback = () => ({
  helped: 'Did it help?',
  yes: 'Yes',
  partly: 'In part',
  no: 'No',
  /** After a tap; it may be changed. */
  thanks: 'Thank you, it is noted. You may change it.',
  enough: 'This is noted already and cannot be changed any more.',
  later: 'That did not arrive. Try again later.',
  notSolved: 'Not solved',
  mark: 'The matter is not solved',
  markHint: 'You may send it without a word. Whoever read your letter will answer again.',
  beforeRemoval:
    'If you remove the answer, nobody can read it here again, not even with your code. The commission learns that you have read it.',
  remove: 'I have read it, remove it',
  keep: 'Keep it here',
  removed: 'The answer is no longer here. The commission knows that you have read it.',
  /** @param day - such as "22 November". */
  readOn: (day: string) =>
    `You said on ${day} that you had read this answer. It is no longer here.`,
})

export type FeedbackWords = ReturnType<typeof feedback>
