import type { ComponentChildren } from 'preact'

interface EmptyProps {
  readonly title: string
  readonly children?: ComponentChildren
}

/** Nothing here, and why that is well: a closed box in the accent colour, and a sentence. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="empty">
      <svg viewBox="0 0 120 88" aria-hidden="true" focusable="false">
        <path d="M22 30h76v46H22zM16 18h88v12H16zM44 24h32M60 46v12M54 58h12M10 76h100" />
      </svg>
      <p class="empty-title">{title}</p>
      {children !== undefined && <p>{children}</p>}
    </div>
  )
}
