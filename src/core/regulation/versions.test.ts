import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate, type PlainDate } from '../calendar/plain-date.ts'
import { preset } from './presets/presets.ts'
import { regulationHash, type Regulation } from './regulation.ts'
import { foldVersion, refuseVersion, versionOn, type RegulationVersion } from './versions.ts'

const box = preset('kg-commission-sealed')
const autumn = plainDate('2026-09-01')

const titled = (title: string): Regulation => ({
  ...box,
  document: { ...box.document, title: { ky: title } },
})

const versionAfter = (
  history: readonly RegulationVersion[],
  regulation: Regulation,
  since: PlainDate,
): RegulationVersion => {
  const last = history.at(-1)
  return {
    version: history.length + 1,
    ...(last === undefined ? {} : { prev: last.regulation }),
    regulation: regulationHash(regulation),
    since,
  }
}

const first = versionAfter([], box, autumn)

test('the first version needs none before it', () => {
  expect(refuseVersion([], first)).toBeNull()
  expect(refuseVersion([], { ...first, version: 2 })).toBe('not-the-next-version')
  expect(refuseVersion([], { ...first, prev: first.regulation })).toBe('not-the-next-version')
})

test('a later version names the one before, does not begin before it, and changes something', () => {
  const second = versionAfter([first], titled('Жобо'), addDays(autumn, 30))
  expect(refuseVersion([first], second)).toBeNull()
  expect(refuseVersion([first, second], second)).toBe('not-the-next-version')
  expect(refuseVersion([first], { ...second, prev: second.regulation })).toBe(
    'not-the-next-version',
  )
  expect(refuseVersion([first], { ...second, since: addDays(autumn, -1) })).toBe(
    'before-the-last-version',
  )
  expect(refuseVersion([first], { ...second, regulation: first.regulation })).toBe(
    'nothing-changed',
  )
})

test('before the first version none holds, and of two from one day the later does', () => {
  const second = versionAfter([first], titled('Жобо'), autumn)
  expect(versionOn([first], addDays(autumn, -1))).toBeNull()
  expect(versionOn([first, second], autumn)).toBe(second)
})

test('a version written later never changes which one held on a day before it', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(gaps, (days) => {
      let history: readonly RegulationVersion[] = [first]
      for (const [i, gap] of days.entries()) {
        const since = addDays(history.at(-1)?.since ?? autumn, gap)
        const next = versionAfter(history, titled(`Жобо ${i}`), since)
        expect(refuseVersion(history, next)).toBeNull()
        const longer = foldVersion(history, next)
        expect(longer.slice(0, -1)).toEqual(history)
        expect(versionOn(longer, since)).toBe(next)
        const before = addDays(since, -1)
        expect(versionOn(longer, before)).toEqual(versionOn(history, before))
        history = longer
      }
    }),
    { numRuns: 25 },
  )
})
