/** One letter with its thread, on paper. */
export const print = {
  open: 'Print',
  title: 'Print this letter',
  warning:
    'Paper has no lock: whoever finds the sheet reads everything. Print only what you must, take it from the printer at once, and keep it where the journal is kept.',
  restricted: 'Not everyone on the commission reads this letter. Do not let the sheet reach them.',
  notes: 'Your notes to each other and the files themselves are not printed.',
  submit: 'Print',
  sheet: {
    heading: 'A letter from the trust box',
    secret: 'Confidential. For the people named below only.',
    number: 'Number',
    author: 'Author',
    written: 'Written',
    came: 'Came in',
    registered: 'Registered',
    registeredBy: (date: string, name: string) => `${date}, ${name}`,
    dueOn: 'Answer by',
    brief: 'Brief content',
    annulled: 'Annulled',
    annulledWhy: (number: string, reason: string) => `${number}: ${reason}`,
    amended: 'Corrected',
    amendment: (field: string, before: string, after: string) =>
      `${field}: was “${before}”, now “${after}”`,
    reads: 'May read',
    readsNot: 'Must not read',
    letter: 'The letter',
    followUp: 'The author wrote again',
    answer: 'Answer',
    log: 'State of the log',
    printed: (name: string, time: string) => `Printed by ${name}, ${time}`,
  },
}
