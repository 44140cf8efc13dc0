import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

interface DialogProps {
  readonly title: ComponentChildren
  /** Wide: for what is looked at rather than answered. */
  readonly size?: 'usual' | 'wide'
  readonly children: ComponentChildren
  /** Escape, or a press beside the dialog. */
  readonly onClose: () => void
}

/** The browser's own dialog: it keeps the focus, Escape closes it, focus returns where it was. */
export function Dialog({ title, size = 'usual', children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Before it leaves the page: only a dialog that is still there gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      class={size}
      aria-labelledby={id}
      onCancel={(event) => {
        // A file chooser that was closed without a file says the same, from inside.
        if (event.target !== dialog.current) return
        // Whoever opened the dialog takes it away: it never closes by itself.
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div class="dialog">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}
