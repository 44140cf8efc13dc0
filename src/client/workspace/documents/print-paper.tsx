import { useEffect, useMemo } from 'preact/hooks'
import { footParts } from '#core/documents/foot.ts'
import type { Paper } from '#core/documents/paper.ts'
import { usePrintedApart } from '../use-printed-apart.tsx'
import { PaperView } from './paper-view.tsx'

/**
 * Gives `paper` to the printer for as long as it is shown: `print()` prints it and nothing else. Its
 * pages are numbered where the browser can write into the margin; Firefox and Safari before 18.2
 * number them only when asked to.
 */
export function usePrintedPaper(paper: Paper): void {
  // Drawn once: a year of the journal takes a second.
  usePrintedApart(useMemo(() => <PaperView paper={paper} isPrinted />, [paper]))
  const { pages } = paper
  useEffect(() => {
    const { style } = document.documentElement
    if (pages === undefined) return undefined
    style.setProperty('--paper-foot', footOf(pages.text))
    style.setProperty('counter-set', `page ${pages.from - 1}`)
    return () => {
      style.removeProperty('--paper-foot')
      style.removeProperty('counter-set')
    }
  }, [pages])
}

/** The foot as CSS writes it: strings and counters, one after the other. @see CSS Lists 3 §4.6 */
const footOf = (text: string): string =>
  footParts(text)
    .map((part) => ('words' in part ? JSON.stringify(part.words) : `counter(${part.number})`))
    .join(' ')
