/** The longest name of an attached file, in UTF-16 units. */
export const maxNameLength = 255
/** The longest name that a list shows. */
export const maxShownLength = 60
/** The longest ending that is kept when a name is cut. */
const maxEndingLength = 12

/**
 * What turns the direction of writing (U+202E makes `gpj.exe` of `exe.jpg`), has no width, ends a line
 * or controls a terminal; and halves of a character.
 *
 * @see Unicode UAX #9 §2, UTR #36 §2.4
 */
const deceptive =
  /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu

/**
 * The name of a file as it may travel and be shown: without folders, without marks that make it look
 * like another, at most 255 long with its ending kept. Empty when nothing is left.
 */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).pop() ?? ''
  const visible = last.normalize('NFC').replaceAll(deceptive, '').replaceAll(/\s+/g, ' ').trim()
  return /^\.*$/.test(visible) ? '' : cutName(visible, maxNameLength)
}

/** The name as a list shows it: a long one without its middle. */
export const shownFileName = (name: string): string => cutName(name, maxShownLength)

/** `name` in at most `length` UTF-16 units; what tells its kind, the ending, stays. */
function cutName(name: string, length: number): string {
  if (name.length <= length) return name
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= maxEndingLength ? name.slice(dot) : ''
  const begin = name.slice(0, length - 1 - ending.length)
  return `${begin.replace(/[\uD800-\uDBFF]$/, '')}…${ending}`
}
