import { expect, test } from 'vitest'
import { shortcutOf, type Pressed } from './shortcuts.ts'

const press = (pressed: Partial<Pressed>): Pressed => ({
  code: '',
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...pressed,
})

test('a key is known by its place, whatever letter the layout puts there', () => {
  expect(shortcutOf(press({ code: 'KeyJ', key: 'j' }))).toBe('next')
  expect(shortcutOf(press({ code: 'KeyJ', key: 'о' }))).toBe('next')
})

test('help is the question mark, or the key where it stands on a Latin keyboard', () => {
  expect(shortcutOf(press({ code: 'Digit7', key: '?', shiftKey: true }))).toBe('help')
  expect(shortcutOf(press({ code: 'Slash', key: ',', shiftKey: true }))).toBe('help')
})

test('a key held with Control, Alt, Shift or Meta belongs to the browser', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'] as const) {
    expect(shortcutOf(press({ code: 'KeyR', key: 'r', [held]: true }))).toBeNull()
  }
})

test('any other key asks for nothing', () => {
  expect(shortcutOf(press({ code: 'KeyQ', key: 'q' }))).toBeNull()
  expect(shortcutOf(press({ code: 'toString', key: 'x' }))).toBeNull()
})
