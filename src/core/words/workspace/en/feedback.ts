/** What an author says of an answer. */
export const feedback = {
  /** Before the day. */
  helped: {
    yes: 'The author: it helped',
    partly: 'The author: it helped in part',
    no: 'The author: it did not help',
  },
  notSolved: 'Not solved',
  notSolvedText: 'The author writes that the matter is not solved.',
}
