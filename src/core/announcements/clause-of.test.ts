import { expect, test } from 'vitest'
import { preset, presetIds } from '../regulation/presets/presets.ts'
import { clausesOfWays } from './clause-of.ts'

test.each(presetIds)('every way of %s has the clause that asks for it [S0-13, S1-10]', (id) => {
  const regulation = preset(id)
  const clauses = clausesOfWays(regulation)
  expect([...clauses.keys()]).toEqual(regulation.announced)
  for (const clause of clauses.values()) expect(clause).toMatch(/^S\d-\d\d$/)
})
