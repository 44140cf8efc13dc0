import type { Seat } from '#core/school/roster.ts'

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
  'meetings',
  'papers',
  'commission',
  'ceremony',
  'regulation',
  'calendar',
  'box',
  'announcements',
  'poster',
  'settings',
] as const
export type Page = (typeof pages)[number]

/** The page that `fragment` names; Today when it names none. */
export function pageOf(fragment: string): Page {
  return pages.find((page) => fragment === fragmentOf(page)) ?? 'today'
}

/** Pages of whoever attends and signs: nothing about letters, and nothing that members alone do. */
const attendingPages: readonly Page[] = [
  'today',
  'opening',
  'journal',
  'papers',
  'commission',
  'ceremony',
  'regulation',
  'calendar',
  'settings',
]

/** Whether somebody in `seat`, or in none yet, has `page` in their workspace. */
export const hasPage = (seat: Seat | null, page: Page): boolean =>
  seat !== 'attending' || attendingPages.includes(page)

/** The fragment of `page`. */
export const fragmentOf = (page: Page): string => `#/${page}`
