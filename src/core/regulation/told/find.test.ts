import { expect, test } from 'vitest'
import { withValue } from '../form/edit.ts'
import { preset } from '../presets/presets.ts'
import { placesFor } from './find.ts'

const draft = preset('kg-commission-sealed')
const reader = { lang: 'ru', draft, languages: ['ru'] } as const

test('a value is found by its name, with what stands there', () => {
  expect(placesFor(reader, 'вскрытия час')[0]).toEqual({
    path: '/openings/0/rule/at',
    place: 'Вскрытия 1 › Когда › Час',
    text: '12:00',
  })
})

test('a value is found by what stands in it, even where half of it is typed', () => {
  const typed = withValue(draft, '/channels/0/place', { ru: 'Фойе у библиотеки' })
  const found = placesFor({ ...reader, draft: typed }, 'фойе')
  expect(found.map(({ path }) => path)).toEqual(['/channels/0/place'])
})

test('what the regulation leaves out is found too', () => {
  const found = placesFor(reader, 'автоответчик говорит')
  expect(found).toContainEqual({
    path: '/channels/0/announcement',
    place: 'Способы подачи обращений 1 › Что говорит автоответчик',
    text: '',
  })
})

test('nothing is found by nothing', () => {
  expect(placesFor(reader, '  ')).toEqual([])
  expect(placesFor(reader, 'дирижабль')).toEqual([])
})
