import { expect, test } from 'vitest'
import { wallTime } from './wall-clock.ts'

const at = (iso: string) => Date.parse(iso) / 1000

test('Almaty and Bishkek have their own clocks', () => {
  expect(wallTime('Asia/Almaty', at('2026-11-20T10:00:00Z'))).toStrictEqual({
    on: '2026-11-20',
    at: 15 * 60,
  })
  expect(wallTime('Asia/Bishkek', at('2026-11-20T10:00:59Z'))).toStrictEqual({
    on: '2026-11-20',
    at: 16 * 60,
  })
})

test('midnight belongs to the new day and is minute 0', () => {
  expect(wallTime('Asia/Almaty', at('2026-11-20T18:59:59Z'))).toStrictEqual({
    on: '2026-11-20',
    at: 1439,
  })
  expect(wallTime('Asia/Almaty', at('2026-11-20T19:00:00Z'))).toStrictEqual({
    on: '2026-11-21',
    at: 0,
  })
})

test('Almaty has the one time of Kazakhstan from 1 March 2024', () => {
  expect(wallTime('Asia/Almaty', at('2024-02-29T12:00:00Z')).at).toBe(18 * 60)
  expect(wallTime('Asia/Almaty', at('2024-03-01T12:00:00Z')).at).toBe(17 * 60)
})
