/** What goes on from this device, what acts ask, and labels for letters. */
export const openingDesk = {
  begun: {
    opening: (when: string) => `Begun ${when}, not closed yet. It goes on where you stopped.`,
    sheet: 'You began to enter this letter. It goes on where you stopped.',
    notKept:
      'This browser keeps nothing, a private window for instance: what you begin here is lost when the page is closed.',
    anew: 'Begin anew',
    goOn: 'Go on',
    tag: 'begun',
  },
  act: {
    sheets: 'Sheets of the act',
    copies: 'Copies',
    waiting: 'Acts to be issued',
    show: 'Show the acts',
  },
  stickers: {
    title: 'Labels for letters',
    open: 'Print labels',
    lead: 'An A4 sheet with 24 labels of 70 × 37 mm. Print it without margins, at actual size.',
    from: 'From letter',
    to: 'To letter',
    place: 'First free label on the sheet',
    count: (labels: number, sheets: number) => `Labels: ${labels}. Sheets of paper: ${sheets}.`,
    print: 'Print',
    back: 'Back to the office',
    sheet: (sheet: number) => `Sheet ${sheet}`,
  },
}
