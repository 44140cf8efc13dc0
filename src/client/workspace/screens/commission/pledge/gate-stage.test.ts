import { expect, test } from 'vitest'
import { gateAfter } from './gate-stage.ts'

test('what a device kept does not open the gate: the pledge may be asked for since [S1-22]', () => {
  const kept = gateAfter('unknown', false, false)
  expect(kept).toBe('unknown')
  expect(gateAfter(kept, true, true)).toBe('closed')
})

test('it opens for whoever is asked for nothing, and for whoever has signed', () => {
  expect(gateAfter('unknown', false, true)).toBe('open')
  expect(gateAfter(gateAfter('unknown', true, false), false, true)).toBe('open')
})

test('nobody who is inside is torn away', () => {
  expect(gateAfter('open', true, true)).toBe('open')
})
