import { render, type ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { DeskContext, useDesk } from './desk.ts'

/**
 * Lays `content` beside the workspace, where only the printer sees it, for as long as the component
 * that calls this is there; the workspace itself is then not printed.
 */
export function usePrintedApart(content: ComponentChildren): void {
  const desk = useDesk()
  const place = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const sheet = document.createElement('div')
    sheet.className = 'printed-apart'
    document.body.append(sheet)
    document.documentElement.classList.add('prints-apart')
    place.current = sheet
    return () => {
      render(null, sheet)
      sheet.remove()
      // Another may have come before this one went.
      if (document.querySelector('.printed-apart') === null)
        document.documentElement.classList.remove('prints-apart')
    }
  }, [])
  useEffect(() => {
    if (place.current === null) return
    render(<DeskContext.Provider value={desk}>{content}</DeskContext.Provider>, place.current)
  }, [content, desk])
}
