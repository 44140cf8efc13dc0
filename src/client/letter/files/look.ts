import { useStyle } from '../page/use-style.ts'
import style from '../style/files.css?url'

/** The look of lists of files comes with them. */
export const useFilesStyle = (): void => useStyle(style)

/** A new element at the end of `parent`. */
export function child<K extends keyof HTMLElementTagNameMap>(
  parent: Element,
  tag: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  element.className = className
  parent.append(element)
  return element
}

/** The ending of a name as a mark of its kind: `PDF`, or nothing. */
export const endingOf = (name: string): string =>
  (/\.(\w{1,4})$/.exec(name)?.[1] ?? '').toUpperCase()
