import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface TitleProps {
  readonly children: ComponentChildren
  readonly lead?: ComponentChildren
  /** Said again when the content of the page changes under the same title, such as a step. */
  readonly step?: string | number
}

/** Heading of a page. Focus goes to it when the page or step changes, so that it is read aloud. */
export function Title({ children, lead, step }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: false }), [step])
  return (
    <header class="title">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {lead !== undefined && <p>{lead}</p>}
    </header>
  )
}
