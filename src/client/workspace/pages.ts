/**
 * Pages of an unlocked workspace. Only the word of a page stands in the address, so that the back
 * button works; which letter is open is known to the memory of this tab alone.
 */
export const pages = [
  'today',
  'letters',
  'letter',
  'opening',
  'journal',
  'papers',
  'commission',
  'ceremony',
  'regulation',
  'calendar',
  'box',
  'poster',
  'settings',
] as const
export type Page = (typeof pages)[number]

/** The page that `fragment` names; Today when it names none. */
export function pageOf(fragment: string): Page {
  return pages.find((page) => fragment === fragmentOf(page)) ?? 'today'
}

/** The fragment of `page`. */
export const fragmentOf = (page: Page): string => `#/${page}`
