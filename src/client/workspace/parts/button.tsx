import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

interface ButtonProps {
  readonly children: ComponentChildren
  readonly onClick?: () => void
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger' | 'note'
  readonly icon?: IconName
  /** Under way: pressed again it does nothing, and it says so. */
  readonly busy?: string | false
  readonly disabled?: boolean
  /** Sends the form around it. */
  readonly submits?: boolean
  /** Its whole name, where the word on it says too little: which of many it removes. */
  readonly label?: string
}

export function Button(props: ButtonProps) {
  const { children, onClick, kind = 'plain', icon, busy = false, disabled, submits, label } = props
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`btn ${kind}`}
      disabled={disabled ?? false}
      aria-label={label}
      aria-disabled={busy !== false}
      onClick={(event) => {
        if (busy !== false) event.preventDefault()
        else onClick?.()
      }}
    >
      {icon && <Icon name={icon} />}
      {busy === false ? children : busy}
    </button>
  )
}
