import { expect, test } from 'vitest'
import { fragmentOf, pageOf, pages } from './pages.ts'

test('every page is found again by its fragment', () => {
  expect(pages.map((page) => pageOf(fragmentOf(page)))).toEqual(pages)
})

test('an unknown fragment leads to Today', () => {
  expect(pageOf('#/nowhere')).toBe('today')
  expect(pageOf('')).toBe('today')
})
