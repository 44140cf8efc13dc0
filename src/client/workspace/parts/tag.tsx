import type { ComponentChildren } from 'preact'

export type TagKind = 'plain' | 'due' | 'red' | 'ok' | 'mute'

interface TagProps {
  readonly kind?: TagKind
  /** Said while a mouse rests on it. */
  readonly title?: string
  readonly children: ComponentChildren
}

/** A state in a word or two; its colour only repeats it. */
export function Tag({ kind = 'plain', title, children }: TagProps) {
  return (
    <span class={`tag ${kind}`} title={title}>
      {children}
    </span>
  )
}
