import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { byGrade, withoutEmpty } from './told.ts'

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
