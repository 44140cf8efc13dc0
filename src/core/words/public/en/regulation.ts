/** The page of the regulation: the same for a child and for an adult. */
export const regulation = () => ({
  title: 'Rules of the box',
  notYet: 'The school has not published its regulation yet.',
  version: (version: number, since: string) => `Version ${version}, in force since ${since}`,
  boxes: 'Where and when you can write or call',
  open: 'open now',
  closed: 'closed now',
  whole: 'The text of the regulation',
  summary: 'What the regulation says',
  basis: 'Legal basis',
  link: 'Rules of the box',
})

export type PublicRegulationWords = ReturnType<typeof regulation>
