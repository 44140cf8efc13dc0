import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64url, sha256, utf8 } from '../bytes.ts'
import { memberId } from '../ids.ts'
import { fewestReaders, readersWithout, type Seated } from './readers.ts'

const person = (name: string, seat: Seated['seat'] = 'member') => ({
  id: memberId(toBase64url(sha256(utf8(name)).slice(0, 16))),
  name,
  seat,
})
const dana = person('Dana')
const marat = person('Marat')
const saule = person('Saule')
const erlan = person('Erlan', 'reserve')

const read = (people: readonly ReturnType<typeof person>[], ...excluded: readonly Seated[]) => {
  const readers = readersWithout(people, new Set(excluded.map(({ id }) => id)))
  return typeof readers === 'string' ? readers : readers.map(({ name }) => name)
}

test('every member reads and the reserve does not', () => {
  expect(read([dana, marat, saule, erlan])).toEqual(['Dana', 'Marat', 'Saule'])
})

test('whoever is excluded does not read', () => {
  expect(read([dana, marat, saule, erlan], marat)).toEqual(['Dana', 'Saule'])
})

test('the reserve comes in when one member is left', () => {
  expect(read([dana, marat, saule, erlan], marat, dana)).toEqual(['Saule', 'Erlan'])
})

test('one reader alone is too few', () => {
  expect(read([dana, marat], marat)).toBe('too-few-readers')
  expect(read([dana, marat, erlan], marat, erlan)).toBe('too-few-readers')
  expect(read([dana, marat, erlan], dana, marat)).toBe('too-few-readers')
})

test('nobody excluded ever reads, and there are always two readers or none', () => {
  const crowd = fc
    .integer({ min: 2, max: 12 })
    .chain((size) =>
      fc.tuple(
        fc.array(fc.boolean(), { minLength: size, maxLength: size }),
        fc.array(fc.boolean(), { minLength: size, maxLength: size }),
      ),
    )
  fc.assert(
    fc.property(crowd, ([members, ticks]) => {
      const people = members.map((is, i) => person(`P${i}`, is ? 'member' : 'reserve'))
      const excluded = new Set(people.filter((_, i) => ticks[i]).map(({ id }) => id))
      const readers = readersWithout(people, excluded)
      if (readers === 'too-few-readers') return
      expect(readers.length).toBeGreaterThanOrEqual(fewestReaders)
      expect(readers.some(({ id }) => excluded.has(id))).toBe(false)
    }),
  )
})
