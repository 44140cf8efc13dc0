import { expect, test } from 'vitest'
import { addDays, plainDate, type PlainDate } from '../calendar/plain-date.ts'
import { preset } from './presets/presets.ts'
import { regulationHash, type Regulation } from './regulation.ts'
import { refuseVersion, type RegulationVersion } from './versions.ts'

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
