import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fillOf,
  hasRoom,
  noLoad,
  sentKinds,
  withOneMore,
  type Load,
  type SentKind,
} from './room.ts'

const quota = { letters: 10, bytes: 1000 }

const filled = (kind: SentKind, times: number, bytes = 1): Load =>
  Array.from({ length: times }).reduce<Load>((load) => withOneMore(load, kind, bytes), noLoad)

test('a box is full with as many letters as its quota says', () => {
  expect(hasRoom('letters', filled('letters', 9), quota)).toBe(true)
  expect(hasRoom('letters', filled('letters', 10), quota)).toBe(false)
})

test('a box is full with as many bytes as its quota says', () => {
  expect(hasRoom('letters', filled('letters', 2, 499), quota)).toBe(true)
  expect(hasRoom('letters', filled('letters', 2, 500), quota)).toBe(false)
})

test('a box full of letters still takes "danger now", as many as the reserve holds', () => {
  const full = filled('letters', 10)
  const inDanger = withOneMore(full, 'urgent', 1)
  expect(hasRoom('urgent', full, quota)).toBe(true)
  expect(hasRoom('urgent', inDanger, quota)).toBe(true)
  expect(hasRoom('urgent', withOneMore(inDanger, 'urgent', 1), quota)).toBe(false)
})

test('letters in danger beyond the reserve take what is left of the quota', () => {
  expect(hasRoom('urgent', filled('urgent', 11), quota)).toBe(true)
  expect(hasRoom('urgent', filled('urgent', 12), quota)).toBe(false)
  expect(fillOf(filled('urgent', 7), quota)).toBe(0.5)
})

test('new letters never silence those who wrote before, nor the other way round', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentKinds)), (kinds) => {
      const load = kinds.reduce((so, kind) => withOneMore(so, kind, 1), noLoad)
      const followUps = kinds.filter((kind) => kind === 'follow-ups').length
      expect(hasRoom('follow-ups', load, quota)).toBe(followUps < 10)
      const others = { ...load, 'follow-ups': noLoad['follow-ups'] }
      expect(hasRoom('letters', load, quota)).toBe(hasRoom('letters', others, quota))
      expect(hasRoom('urgent', load, quota)).toBe(hasRoom('urgent', others, quota))
    }),
  )
})

test('whatever takes a letter takes one in danger', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentKinds)), (kinds) => {
      const load = kinds.reduce((so, kind) => withOneMore(so, kind, 60), noLoad)
      if (hasRoom('letters', load, quota)) expect(hasRoom('urgent', load, quota)).toBe(true)
    }),
  )
})
