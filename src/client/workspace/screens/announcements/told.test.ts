import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { entryId, hash, recordId } from '#core/ids.ts'
import type { KeptRecord } from '../../session/api.ts'
import { exampleId, marat } from '../letters/letter.example.ts'
import { byGrade, classesInYear, withoutEmpty } from './told.ts'

test('classes stand below their year, those without one at the end', () => {
  expect(byGrade(['0', '5А', '5Б', '10А', 'МАД'])).toEqual([
    { grade: 0, classes: ['0'] },
    { grade: 5, classes: ['5А', '5Б'] },
    { grade: 10, classes: ['10А'] },
    { grade: null, classes: ['МАД'] },
  ])
})

test('what was left empty is not written down', () => {
  const typed = { way: 'stand', on: plainDate('2026-09-04'), classes: [], by: 'Сәуле' } as const
  expect(withoutEmpty({ ...typed, classes: [] }, { where: ' ', note: '' })).toEqual({
    kind: 'announcement',
    ...typed,
  })
  expect(withoutEmpty({ ...typed, classes: [] }, { where: ' Фойе ', note: '' })).toMatchObject({
    where: 'Фойе',
  })
})

test('a year that is over is measured by the classes that it had', () => {
  const version = (index: number, on: string, ...classes: string[]) => ({
    index,
    entry: entryId(exampleId(index)),
    on: plainDate(on),
    by: marat,
    data: { kind: 'classes' as const, classes },
  })
  const before = version(20, '2026-09-02', '1А', '2А')
  const after = version(30, '2027-09-01', '1А', '1Б', '2А')
  const kept: KeptRecord = {
    state: {
      record: recordId(exampleId(10)),
      version: 2,
      audience: 'everybody',
      isClosed: false,
      paper: null,
      signatures: [],
      entry: after.entry,
      leaf: hash('A'.repeat(43)),
      by: marat,
      on: after.on,
    },
    data: after.data,
    versions: [before, after],
  }
  const classes = (year: number) => classesInYear({ records: [kept] }, 'kk', year)
  expect(classes(2026)).toEqual(['1А', '2А'])
  expect(classes(2027)).toEqual(['1А', '1Б', '2А'])
  expect(classes(2028)).toEqual(['1А', '1Б', '2А'])
  // The list is often typed after the first announcement.
  expect(classes(2025)).toEqual(['1А', '2А'])
  expect(classesInYear({ records: [] }, 'kk', 2026)).toEqual([])
})
