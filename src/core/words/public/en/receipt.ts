/** The page after the letter has arrived. */
export const receipt = () => ({
  title: 'Your letter is received. Thank you for trusting us.',
  writeDown: 'Write down this code',
  qr: 'QR code: where the answer waits, with the code',
  picture: 'Save as a picture',
  print: 'Print',
  pictureWarning: 'Save it only if nobody else looks into this phone.',
  saveNow: 'Save',
  doNotSave: "Don't save",
  only: 'Only with this code can you read the answer. If you lose it, nobody can restore it.',
  check: "Let's check: type the last four digits",
  done: 'Done',
  differs: "It doesn't match. Look at the code again.",
  answerAt: 'The answer will wait here:',
  sent: 'Sent · today',
  sentUrgent: 'Sent · the commission has it now',
  /** Before the day and hour. */
  opens: 'The box is opened',
  answer: 'Answer',
  allDone: 'All done. You can close this page.',
  nothingLeft: 'The letter and the code are no longer on this page.',
  history:
    "Are you on a school or someone else's computer? Clear the history and don't leave the page open.",
})

export type ReceiptWords = ReturnType<typeof receipt>
