import { findAll, find, stamp } from './dom.ts'

const mark = '#r='

/** The genesis hash that came with the poster's address, or null without one. */
export const posterOf = (fragment: string): string | null =>
  fragment.startsWith(mark) ? fragment.slice(mark.length) : null

/** Every link inside the site carries the poster's hash on. */
export function carryPoster(poster: string): void {
  for (const link of findAll('a[href^="/"]', HTMLAnchorElement)) link.hash = mark + poster
}

/** Stops here: the poster belongs to another box than this site. */
export function stopAtForeignPoster(): void {
  find('#main', HTMLElement).replaceChildren(stamp('foreign'), stamp('lines'))
}
