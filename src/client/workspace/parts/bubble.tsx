import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

interface BubbleProps {
  /** Name of the button for those who hear it; without it, what stands on the button. */
  readonly label?: string
  readonly button: ComponentChildren
  readonly kind: 'help-mark' | 'explained'
  /** What it says when it is open. */
  readonly children: ComponentChildren
}

/** A button that says a few sentences beside itself until Escape or a press elsewhere. */
export function Bubble({ label, button: face, kind, children }: BubbleProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const whole = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!isOpen) return undefined
    const outside = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false)
    }
    addEventListener('pointerdown', outside)
    addEventListener('focusin', outside)
    return () => {
      removeEventListener('pointerdown', outside)
      removeEventListener('focusin', outside)
    }
  }, [isOpen])

  return (
    <span
      class="bubble"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        // The page behind it stays as it is.
        event.preventDefault()
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        type="button"
        class={kind}
        ref={button}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      <span id={id} class={`bubble-card ${sideOf(button.current)}`} role="status">
        {isOpen && children}
      </span>
    </span>
  )
}

/** The side of the button on which there is room. */
const sideOf = (button: HTMLElement | null): 'to-left' | 'to-right' =>
  button !== null && button.getBoundingClientRect().left > document.body.clientWidth / 2
    ? 'to-left'
    : 'to-right'
