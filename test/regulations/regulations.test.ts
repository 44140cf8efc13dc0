import { describe, expect, test } from 'vitest'
import { coverageIn, idsIn, titlesIn, type Coverage } from './coverage.ts'
import { pageOf } from './page.ts'
import type { Requirements } from './requirement.ts'
import { requirements } from './requirements.ts'

const root = new URL('../..', import.meta.url).pathname
const coverage = await coverageIn(root)

/** Requirements that nothing meets, and that nobody has put off or set aside in words. */
const uncovered = (asked: Requirements, found: ReadonlyMap<string, Coverage>) =>
  Object.entries(asked)
    .filter(([id, one]) => !('planned' in one) && !('reason' in one) && !found.has(id))
    .map(([id]) => id)

describe('the requirements of the five regulations', () => {
  test('are 174, each with its own number', () => {
    expect(Object.keys(requirements)).toHaveLength(174)
  })

  test('are each met by a test or a file, planned by name, or set aside for a reason', () => {
    expect(uncovered(requirements, coverage)).toEqual([])
  })

  test('are those that sources and tests name, and no others', () => {
    expect([...coverage.keys()].filter((id) => !(id in requirements))).toEqual([])
  })

  test('stand on the page with what holds them', async () => {
    await expect(pageOf(requirements, coverage)).toMatchFileSnapshot('../../docs/regulations.md')
  })
})

describe('the look-out', () => {
  test('reads titles over lines and with any quotes', () => {
    const text =
      'test(\n  "it\'s held [S0-40]",\n  () => {})\ntest.each([1])(`n [S1-01, S1-02]`, f)'
    expect(titlesIn(text).flatMap(idsIn)).toEqual(['S0-40', 'S1-01', 'S1-02'])
  })

  test('finds what is missing', () => {
    const asked: Requirements = {
      'S0-01': { asks: 'one' },
      'S0-02': { asks: 'two', planned: 'reports and statistics' },
      'S0-03': { asks: 'three', reason: 'a definition' },
      'S0-04': { asks: 'four' },
    }
    const found = new Map([['S0-04', { tests: [], files: ['src/core/box.ts'] }]])
    expect(uncovered(asked, found)).toEqual(['S0-01'])
  })
})
