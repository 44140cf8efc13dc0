import { counted } from '../count.ts'

/** The registration journal on the screen and on its way to the printer. */
export const journal = {
  title: 'Journal',
  lead: 'Every registered appeal in its row, in the columns of your regulation.',
  book: 'Book',
  books: {
    ordinary: 'Journal',
    confidential: (book: number) => `Confidential book ${book}`,
    openings: 'Journal of openings',
    schoolYear: (begins: number) => `school year ${begins}–${begins + 1}`,
    year: (year: number) => String(year),
    volume: (volume: number) => `volume ${volume}`,
  },
  search: 'Number or words',
  filter: 'Which rows',
  standing: {
    all: 'All',
    waiting: 'To answer',
    overdue: 'Overdue',
    answered: 'Answered',
    annulled: 'Annulled',
  },
  /** Of one row. */
  tags: { overdue: 'Overdue', answered: 'Answered', annulled: 'Annulled' },
  channel: 'How it came',
  anyChannel: 'any way',
  author: 'Author',
  anyone: 'anyone',
  anonymous: 'did not sign',
  signed: 'signed',
  order: 'Order',
  orders: { newest: 'newest first', oldest: 'by number', due: 'nearest due date first' },
  count: (rows: number) => counted(rows, ['row', 'rows']),
  cannotOpen: 'Registered before you joined: its readers can open it.',
  amended: 'corrected',
  empty: 'No row yet',
  emptyHint: 'A letter that gets its number stands here at once.',
  noOpenings: 'No opening was written down yet',
  noOpeningsHint: 'Each opening of the paper box gets its row here.',
  notFound: 'There are no such rows.',
  continues: (day: string) =>
    `The volume before was closed on ${day}. What was registered after that stands here.`,
  print: 'Print and save',
  printing: {
    back: 'Back to the journal',
    what: 'What to print',
    added: 'Pages added since the last printing',
    addedHint: (from: number, to: number) =>
      from === to ? `page ${from}` : `pages ${from} to ${to}`,
    nothingAdded: 'nothing new since then',
    whole: 'The whole book, as a copy',
    wholeHint: 'For a look or as a file; the numbered pages are not touched.',
    cover: 'Cover',
    closing: 'Closing inscription',
    closingHint: 'When the book has ended: the number of sheets in words, signature and seal.',
    never: 'Nothing of this book was printed yet.',
    soFar: (pages: number, day: string) =>
      `Printed so far: ${counted(pages, ['page', 'pages'])}, last on ${day}.`,
    changed: (rows: number) =>
      `${counted(rows, ['row', 'rows'])} changed after printing: listed on the last page, the printed page stays.`,
    unopened:
      'Some rows you cannot open: they are printed as ***. A colleague who reads them should print these pages.',
    mask: 'Hide who wrote',
    maskHint: 'Names, addresses and telephones become ***: for whoever checks the journal.',
    more: (pages: number) => `and ${counted(pages, ['page', 'pages'])} more`,
    remember: 'These pages are printed',
    rememberHint:
      'Press it when the sheets lie in the book: next time the numbers go on from here.',
    close: 'Close the book',
    closeHint:
      'After this page no row comes into this book: what is registered later stands in its next volume.',
    notAllPrinted: 'First print the pages that were added.',
    closed: (day: string) =>
      `This book was closed on ${day}. What is registered later stands in its next volume.`,
    amended: 'Changed after the book was closed',
    amendedHint: 'Loose sheets for the volume that is kept now; the closed book stays as it is.',
    changedAfter: (rows: number) =>
      `${counted(rows, ['row', 'rows'])} changed after the book was closed: they are listed on loose sheets, the book stays as it is.`,
    confidential:
      'This book is only for its readers, so nobody keeps count of its pages: print it whole.',
  },
}
