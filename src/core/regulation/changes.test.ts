import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween } from './changes.ts'
import { preset, presetIds } from './presets/presets.ts'
import type { Regulation } from './regulation.ts'

const box = preset('kg-box-biweekly')

test('nothing differs between a regulation and itself', () => {
  for (const id of presetIds) expect(changesBetween(preset(id), preset(id))).toEqual([])
})

test('a changed value is named with what it was and what it is', () => {
  const numbered: Regulation = { ...box, numbering: { restarts: 'never', perChannel: false } }
  expect(changesBetween(box, numbered)).toEqual([
    { path: '/numbering/restarts', before: 'school-year', after: 'never' },
  ])
})

test('what was added has no before, what was taken out no after', () => {
  const post = preset('kg-post-weekly')
  const { jointReading, ...gone } = post
  expect(changesBetween(post, gone)).toEqual([{ path: '/jointReading', before: jointReading }])
  expect(changesBetween(gone, post)).toEqual([{ path: '/jointReading', after: jointReading }])
})

test('seen from the other side, a change has before and after exchanged', () => {
  const ids = fc.constantFrom(...presetIds)
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      const there = changesBetween(preset(a), preset(b))
      const back = changesBetween(preset(b), preset(a))
      const turned = back.map(({ path, before, after }) => ({
        path,
        ...(after === undefined ? {} : { before: after }),
        ...(before === undefined ? {} : { after: before }),
      }))
      const sorted = (changes: readonly { readonly path: string }[]) =>
        [...changes].sort((x, y) => (x.path < y.path ? -1 : 1))
      expect(sorted(turned)).toEqual(sorted(there))
      expect(there.length > 0).toBe(a !== b)
    }),
    { numRuns: 20 },
  )
})
