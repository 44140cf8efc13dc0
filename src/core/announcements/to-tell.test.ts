import { expect, test } from 'vitest'
import { withEdits } from '../../../test/regulation-edits.ts'
import { plainDate } from '../calendar/plain-date.ts'
import { preset } from '../regulation/presets/presets.ts'
import type { AnnouncementRecord } from './announcement.ts'
import { classesToTell, heardSince } from './to-tell.ts'

const first = { regulation: preset('kg-post-weekly'), since: plainDate('2026-09-07') }
const moved = {
  regulation: withEdits('kg-post-weekly', { '/openings/0/rule/at': 600 }),
  since: plainDate('2026-10-05'),
}
const reworded = {
  regulation: withEdits('kg-post-weekly', {
    '/openings/0/rule/at': 600,
    '/numbering/perChannel': true,
  }),
  since: plainDate('2026-11-02'),
}
const told = (on: string, ...classes: string[]): AnnouncementRecord => ({
  kind: 'announcement',
  way: 'class-hour',
  on: plainDate(on),
  classes,
  by: 'Сәуле',
})
const stand: AnnouncementRecord = { ...told('2026-10-06'), way: 'stand' }

test('what classes have to hear holds since the hours changed, not since any change', () => {
  expect(heardSince([])).toBeNull()
  expect(heardSince([first])).toBe('2026-09-07')
  expect(heardSince([first, moved, reworded])).toBe('2026-10-05')
})

test('classes are told anew when the hours change, and again nobody when all have heard [S3-13]', () => {
  const before = [told('2026-09-08', '5А', '5Б')]
  expect(classesToTell([first], ['5А', '5Б'], before)).toBeNull()
  expect(classesToTell([first, moved], ['5А', '5Б'], before)).toEqual({
    classes: ['5А', '5Б'],
    since: '2026-10-05',
  })
  const half = [...before, told('2026-10-06', '5Б'), stand]
  expect(classesToTell([first, moved], ['5А', '5Б'], half)?.classes).toEqual(['5А'])
  expect(
    classesToTell([first, moved], ['5А', '5Б'], [...half, told('2026-10-07', '5А')]),
  ).toBeNull()
})

test('a school without a list of classes is told once that nobody was told', () => {
  expect(classesToTell([first], [], [stand])?.classes).toEqual([])
  expect(classesToTell([first], [], [told('2026-09-08')])).toBeNull()
})

test('a regulation that asks for nothing by class, and no regulation at all, ask for nothing', () => {
  const silent = withEdits('kg-post-weekly', { '/announced': ['site', 'stand'] })
  expect(classesToTell([{ ...first, regulation: silent }], ['5А'], [])).toBeNull()
  expect(classesToTell([], ['5А'], [])).toBeNull()
})
