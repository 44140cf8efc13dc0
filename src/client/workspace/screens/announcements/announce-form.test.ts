import { expect, test } from 'vitest'
import { isNobody, recordOf, startOf } from './announce-form.ts'

const today = '2026-11-21'
const start = startOf(null, 'class-hour', today, 'Сәуле')

test('an announcement by class names classes, where the school has listed them', () => {
  expect(isNobody(start, ['5А'])).toBe(true)
  expect(recordOf(start, ['5А'], today)).toBeNull()
  expect(recordOf({ ...start, classes: ['5А'] }, ['5А'], today)).toEqual({
    kind: 'announcement',
    way: 'class-hour',
    on: today,
    classes: ['5А'],
    by: 'Сәуле',
  })
  expect(recordOf(start, [], today)).toMatchObject({ classes: [] })
})

test('classes that were ticked for another way are no part of a note on the stand', () => {
  const form = { ...start, way: 'stand', classes: ['5А'], where: ' Фойе ' } as const
  expect(recordOf(form, ['5А'], today)).toMatchObject({ classes: [], where: 'Фойе' })
})

test('a day that has not come, an empty day or nobody who told it is not kept', () => {
  const form = { ...start, classes: ['5А'] }
  for (const wrong of [{ on: '2026-11-22' }, { on: '' }, { by: ' ' }])
    expect(recordOf({ ...form, ...wrong }, ['5А'], today)).toBeNull()
})
