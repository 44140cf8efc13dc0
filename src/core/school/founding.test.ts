import * as v from 'valibot'
import { expect, test } from 'vitest'
import { founding, idOf } from '../../../test/core-cast.ts'
import { School, SchoolFounded } from './founding.ts'

const school: School = {
  v: 1,
  name: 'Өрлеу орта мектебі',
  shortName: 'Өрлеу',
  country: 'KZ',
  zone: 'Asia/Almaty',
  lang: 'kk',
  origin: `school.example/log/${idOf('school')}`,
}
const parses = (change: object) => v.safeParse(School, { ...school, ...change }).success

test('a school has a name for papers, a name for a screen, a country, a zone and a language', () => {
  expect(v.parse(School, school)).toEqual(school)
  expect(parses({ country: 'UZ' })).toBe(false)
  expect(parses({ zone: 'Europe/London' })).toBe(false)
  expect(parses({ lang: 'de' })).toBe(false)
})

test('names are trimmed and composed, and neither empty nor too long', () => {
  expect(v.parse(School, { ...school, shortName: ' Мои\u0306 ' }).shortName).toBe('Мой')
  expect(parses({ name: '  ' })).toBe(false)
  expect(parses({ name: 'М'.repeat(201) })).toBe(false)
  expect(parses({ shortName: 'М'.repeat(61) })).toBe(false)
})

test('a log is named by host, port if any, and the id of its school, never by a whole address', () => {
  const id = idOf('school')
  for (const host of ['school.example', '127.0.0.1:8080', '[::1]:8080'])
    expect(parses({ origin: `${host}/log/${id}` })).toBe(true)
  for (const origin of [
    `https://school.example/log/${id}`,
    `school.example/${id}`,
    'school.example',
  ])
    expect(parses({ origin })).toBe(false)
})

test('a founding is written by the server and holds no name', () => {
  expect(v.parse(SchoolFounded, founding)).toEqual(founding)
  expect(v.is(SchoolFounded, { ...founding, by: 'administrator' })).toBe(false)
  const header = { ...founding.header, name: school.name }
  expect(v.is(SchoolFounded, { ...founding, header })).toBe(false)
})
