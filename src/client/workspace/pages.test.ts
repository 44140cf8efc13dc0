import { expect, test } from 'vitest'
import { fragmentOf, hasPage, pageOf, pages } from './pages.ts'

test('every page is found again by its fragment', () => {
  expect(pages.map((page) => pageOf(fragmentOf(page)))).toEqual(pages)
})

test('whoever attends has no page of letters, and everybody else has every page', () => {
  for (const page of ['letters', 'letter', 'meetings', 'box', 'poster'] as const)
    expect(hasPage('attending', page)).toBe(false)
  for (const page of ['today', 'opening', 'papers'] as const)
    expect(hasPage('attending', page)).toBe(true)
  for (const seat of ['member', 'reserve', null] as const)
    expect(pages.every((page) => hasPage(seat, page))).toBe(true)
})

test('an unknown fragment leads to Today', () => {
  expect(pageOf('#/nowhere')).toBe('today')
  expect(pageOf('')).toBe('today')
})
