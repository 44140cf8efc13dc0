import { expect, test } from 'vitest'
import { preferredLang, prefersSingleKeys } from './preferences.ts'

test('without a choice the language is the first of the browser that Senim speaks', () => {
  expect(preferredLang(null, ['de-DE', 'kk-KZ', 'ru'])).toBe('kk')
  expect(preferredLang(null, ['ky'])).toBe('ky')
})

test('a browser of another language gets Russian, which most staff read', () => {
  expect(preferredLang(null, ['de'])).toBe('ru')
})

test('single keys work until somebody switches them off', () => {
  expect(prefersSingleKeys(null)).toBe(true)
})
