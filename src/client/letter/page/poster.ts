import { findAll, find, stamp } from './dom.ts'

const mark = '#r='

/** What stood behind the `#` of this page's address. */
export interface Fragment {
  /** The genesis hash of the poster or receipt, or null without one. */
  readonly poster: string | null
  /** What a receipt's QR gives as its code, or null. */
  readonly code: string | null
}

/** Reads the fragment. A code does not stay in the address, nor in the history. */
export function takeFragment(): Fragment {
  const parts = new URLSearchParams(location.hash.slice(1))
  const [poster, code] = [parts.get('r'), parts.get('c')]
  if (code !== null)
    history.replaceState(null, '', location.pathname + (poster === null ? '' : mark + poster))
  return { poster, code }
}

/** Every link inside the site carries the poster's hash on. */
export function carryPoster(poster: string): void {
  for (const link of findAll('a[href^="/"]', HTMLAnchorElement)) link.hash = mark + poster
}

/** Stops here: the poster belongs to another box than this site. */
export function stopAtForeignPoster(): void {
  find('#main', HTMLElement).replaceChildren(stamp('foreign'), stamp('lines'))
}
