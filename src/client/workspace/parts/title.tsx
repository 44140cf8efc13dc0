import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { HelpTopic } from '#core/words/clauses.ts'
import { HelpPoint } from './help-point.tsx'

interface TitleProps {
  readonly children: ComponentChildren
  readonly lead?: ComponentChildren
  /** Said again when the content of the page changes under the same title, such as a step. */
  readonly step?: string | number
  /** The step of the work whose help stands beside it. */
  readonly help?: HelpTopic
}

/** Heading of a page. Focus goes to it when the page or step changes, so that it is read aloud. */
export function Title({ children, lead, step, help }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: false }), [step])
  return (
    <header class="title">
      <div class="title-line">
        <h1 ref={heading} tabIndex={-1}>
          {children}
        </h1>
        {help && <HelpPoint topic={help} />}
      </div>
      {lead !== undefined && <p>{lead}</p>}
    </header>
  )
}
