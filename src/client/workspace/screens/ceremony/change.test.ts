import { expect, test } from 'vitest'
import { hash, schoolId } from '#core/ids.ts'
import type { Person, Roster } from '#core/school/roster.ts'
import { dana, exampleId, marat } from '../letters/letter.example.ts'
import { changesOf, isChange } from './change.ts'

const nothing = hash('A'.repeat(43))
const person = (id: Person['id'], name: string): Person => ({
  id,
  name,
  role: 'psychologist',
  seat: 'member',
  recipient: nothing,
  signingKey: nothing,
})
const roster = (...people: Person[]): Roster => ({
  v: 1,
  school: schoolId(exampleId(9)),
  origin: `school.example/log/${exampleId(9)}`,
  logKey: nothing,
  version: 1,
  people,
  threshold: 2,
})
const [aDana, aMarat] = [person(dana, 'Dana'), person(marat, 'Marat')]

test('a founding adds everybody', () => {
  const changes = changesOf(null, roster(aDana, aMarat))
  expect(changes.map(({ name, change }) => `${name} ${change}`)).toEqual([
    'Dana added',
    'Marat added',
  ])
})

test('a later version says who stays, who comes and who leaves', () => {
  const changes = changesOf(roster(aDana), roster(aMarat))
  expect(changes.map(({ name, change }) => `${name} ${change}`)).toEqual([
    'Marat added',
    'Dana removed',
  ])
})

test('whoever gets another seat is told apart from whoever stays', () => {
  const attends = { ...aMarat, seat: 'attending' as const }
  const changes = changesOf(roster(aDana, aMarat), roster(aDana, attends))
  expect(changes.map(({ name, seat, change }) => `${name} ${seat} ${change}`)).toEqual([
    'Dana member stays',
    'Marat attending moved',
  ])
  const everybody = new Set([dana, marat])
  expect(isChange(roster(aDana, aMarat), everybody, new Map([[marat, 'attending']]))).toBe(true)
  expect(isChange(roster(aDana, aMarat), everybody, new Map([[marat, 'member']]))).toBe(false)
})

test('the roster in force again is no change', () => {
  expect(isChange(roster(aDana, aMarat), new Set([marat, dana]))).toBe(false)
  expect(isChange(roster(aDana, aMarat), new Set([dana]))).toBe(true)
  expect(isChange(null, new Set([dana, marat]))).toBe(true)
})
