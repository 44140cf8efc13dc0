import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

const icons = {
  danger: 'stop',
  due: 'warning',
  done: 'check',
  calm: 'seal',
} as const satisfies Record<string, IconName>
export type NoticeKind = keyof typeof icons

interface NoticeProps {
  readonly kind: NoticeKind
  readonly children: ComponentChildren
}

/** A few lines that must be noticed: a colour, a shape and words. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`}>
      <Icon name={icons[kind]} />
      <div>{children}</div>
    </div>
  )
}
