import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contradictionsOf } from '../contradictions.ts'
import { pointer } from '../pointer.ts'
import { preset, presetIds } from '../presets/presets.ts'
import { checkDraft } from './check.ts'
import { valueAt, withValue } from './edit.ts'
import { placesNaming, renamed } from './rename.ts'

const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/)

test('whoever names a post or a channel names it by its new sign', () => {
  let followed = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...presetIds),
      fc.constantFrom('posts', 'channels'),
      fc.nat(),
      key,
      (id, list, at, to) => {
        const before = preset(id)
        const path = pointer(list, at % before[list].length, 'id')
        fc.pre(before[list].every((part) => part.id !== to))
        const along = placesNaming(before, path)
        followed += along.length
        const { regulation } = checkDraft(renamed(before, path, to, along))
        if (regulation === null) throw new Error(`${path} cannot be ${to}`)
        expect(contradictionsOf(regulation)).toEqual(contradictionsOf(before))
      },
    ),
  )
  expect(followed).toBeGreaterThan(100)
})

test('a sign on its way through that of another part takes nothing of it along', () => {
  const before = preset('kz-book-phone-box')
  const [first, second] = before.channels
  if (first === undefined || second === undefined) throw new RangeError('too few channels')
  const along = placesNaming(before, '/channels/0/id')
  const halfway = renamed(before, '/channels/0/id', second.id, along)
  const after = renamed(halfway, '/channels/0/id', 'hotline', along)
  expect(along.length).toBeGreaterThan(0)
  for (const place of along) expect(valueAt(after, place)).toBe('hotline')
  expect(placesNaming(after, '/channels/1/id')).toEqual(placesNaming(before, '/channels/1/id'))
})

test('of two parts with one sign nobody knows which is meant', () => {
  const twice = withValue(preset('kg-post-weekly'), '/posts/1/id', 'social-pedagogue')
  const both = withValue(twice, '/posts/0/id', 'social-pedagogue')
  expect(placesNaming(both, '/posts/0/id')).toEqual([])
  expect(placesNaming(both, '/writers/0/id')).toEqual([])
})

test('what names a part that was taken out says so at its field', () => {
  const before = preset('kg-commission-sealed')
  const along = placesNaming(before, '/posts/0/id')
  const after = withValue(before, '/posts/0', undefined)
  const unknown = checkDraft(after).objections.filter(({ word }) => word === 'unknown-post')
  expect(along.length).toBeGreaterThan(0)
  expect(unknown.map(({ path }) => path).toSorted()).toEqual(along.toSorted())
})
