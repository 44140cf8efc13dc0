import { expect, test } from 'vitest'
import { dana, marat } from '../letters/letter.example.ts'
import { rosterOf, seated } from '../roster.example.ts'
import { changesOf, isChange } from './change.ts'

const [aDana, aMarat] = [seated(dana, 'Dana'), seated(marat, 'Marat')]

test('a founding adds everybody', () => {
  const changes = changesOf(null, rosterOf(aDana, aMarat))
  expect(changes.map(({ name, change }) => `${name} ${change}`)).toEqual([
    'Dana added',
    'Marat added',
  ])
})

test('a later version says who stays, who comes and who leaves', () => {
  const changes = changesOf(rosterOf(aDana), rosterOf(aMarat))
  expect(changes.map(({ name, change }) => `${name} ${change}`)).toEqual([
    'Marat added',
    'Dana removed',
  ])
})

test('whoever gets another seat is told apart from whoever stays', () => {
  const attends = { ...aMarat, seat: 'attending' as const }
  const changes = changesOf(rosterOf(aDana, aMarat), rosterOf(aDana, attends))
  expect(changes.map(({ name, seat, change }) => `${name} ${seat} ${change}`)).toEqual([
    'Dana member stays',
    'Marat attending moved',
  ])
  const everybody = new Set([dana, marat])
  expect(isChange(rosterOf(aDana, aMarat), everybody, new Map([[marat, 'attending']]))).toBe(true)
  expect(isChange(rosterOf(aDana, aMarat), everybody, new Map([[marat, 'member']]))).toBe(false)
})

test('the roster in force again is no change', () => {
  expect(isChange(rosterOf(aDana, aMarat), new Set([marat, dana]))).toBe(false)
  expect(isChange(rosterOf(aDana, aMarat), new Set([dana]))).toBe(true)
  expect(isChange(null, new Set([dana, marat]))).toBe(true)
})
