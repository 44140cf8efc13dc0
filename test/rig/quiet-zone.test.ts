import { expect, test } from 'vitest'
import { wallTimeIn } from '#client/workspace/session/school-date.ts'
import { quietZone } from './quiet-zone.ts'

test('whenever a journey begins, its day does not end within the hour', () => {
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    const now = Date.UTC(2026, 11, 31, 0, minute)
    expect(wallTimeIn(quietZone(now), now).at).toBeLessThan(23 * 60)
  }
})
