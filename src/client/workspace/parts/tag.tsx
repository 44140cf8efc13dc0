import type { ComponentChildren } from 'preact'

export type TagKind = 'plain' | 'due' | 'red' | 'ok' | 'mute'

interface TagProps {
  readonly kind?: TagKind
  readonly children: ComponentChildren
}

/** A state in a word or two; its colour only repeats it. */
export function Tag({ kind = 'plain', children }: TagProps) {
  return <span class={`tag ${kind}`}>{children}</span>
}
