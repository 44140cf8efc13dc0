/** The first minute in the workspace: an offer, and five steps on the real screen. */
export const tour = {
  offer: 'New here? Five things in one minute, on this very screen.',
  start: 'Show me',
  later: 'Not now',
  label: 'Tour',
  at: (step: number, of: number) => `${step} of ${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  done: 'Done',
  steps: {
    today: {
      title: 'Today',
      text: 'What is due stands here, the most pressing first. When nothing is due, the page is empty.',
    },
    opening: {
      title: 'Opening the box',
      text: 'At the hour of the box you open it here. Only then do letters become visible.',
    },
    letters: {
      title: 'Letters',
      text: 'Read, register, answer, and leave notes for colleagues. Search happens on this device alone.',
    },
    lock: {
      title: 'Lock',
      text: 'Lock whenever you stand up. What you began to write is kept, sealed, and waits for you.',
    },
    help: {
      title: 'Help',
      text: 'A question mark beside a step says why it is there. Everything together is here.',
    },
  },
}
