import { expect, test } from 'vitest'
import { clockFinding } from './clock.ts'

test.each([
  [0, 'fine clock-agrees'],
  [120, 'fine clock-agrees'],
  [121, 'soon clock-differs 2'],
  [900, 'soon clock-differs 15'],
  [7200, 'now clock-differs 120'],
])('two clocks %d seconds apart', (seconds, expected) => {
  for (const there of [1000 + seconds, 1000 - seconds]) {
    const { level, says, numbers } = clockFinding(1000, there)
    expect([level, says, ...numbers].join(' ')).toBe(expected)
  }
})
