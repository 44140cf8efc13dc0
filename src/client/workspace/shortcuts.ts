import { useEffect } from 'preact/hooks'

/** What a single key asks for. */
export const shortcuts = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyA: 'answer',
  KeyR: 'register',
  KeyC: 'cover',
  KeyL: 'lock',
} as const
export type Shortcut = (typeof shortcuts)[keyof typeof shortcuts] | 'help'

/** The part of a key event that says which key it was. */
export interface Pressed {
  readonly code: string
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * What `pressed` asks for, or null. Keys are meant by their place on the keyboard: the letter on it
 * differs between Kazakh, Kyrgyz, Russian and English layouts, its place does not.
 */
export function shortcutOf(pressed: Pressed): Shortcut | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  if (pressed.key === '?' || (pressed.shiftKey && pressed.code === 'Slash')) return 'help'
  if (pressed.shiftKey) return null
  return isShortcutCode(pressed.code) ? shortcuts[pressed.code] : null
}

const isShortcutCode = (code: string): code is keyof typeof shortcuts =>
  Object.hasOwn(shortcuts, code)

/**
 * Calls `act` for single keys pressed outside of fields and dialogs, while `on`. Several screens
 * listen at once: `act` says whether it did something, else the key is left to the others.
 */
export function useShortcuts(on: boolean, act: (shortcut: Shortcut) => boolean): void {
  useEffect(() => {
    if (!on) return undefined
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isTyping(event.target)) return
      const shortcut = shortcutOf(event)
      if (shortcut !== null && act(shortcut)) event.preventDefault()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [on, act])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], dialog') !== null
