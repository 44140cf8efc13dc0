import { expect, test } from 'vitest'
import { toBase64url } from '#core/bytes.ts'
import { memberId } from '#core/ids.ts'
import { createPresenceBoard } from './presence.ts'

const bytes = (length: number, fill: number) => new Uint8Array(length).fill(fill)
const dana = memberId(toBase64url(bytes(16, 1)))
const marat = memberId(toBase64url(bytes(16, 2)))
const here = { token: bytes(16, 7), sealed: bytes(30, 8) }
const elsewhere = { token: bytes(16, 9), sealed: bytes(30, 8) }

function boardAt(start = 1000) {
  let now = start
  const board = createPresenceBoard({ clock: () => now })
  return { ...board, wait: (seconds: number) => (now += seconds) }
}

test('two people at one letter see each other, and not themselves', () => {
  const { see } = boardAt()
  expect(see(dana, here)).toEqual([])
  expect(see(marat, here)).toEqual([{ account: dana, sealed: here.sealed }])
  expect(see(dana, here)).toEqual([{ account: marat, sealed: here.sealed }])
})

test('whoever is at another letter is seen by nobody here', () => {
  const { see } = boardAt()
  see(dana, elsewhere)
  expect(see(marat, here)).toEqual([])
})

test('whoever goes to another letter has left this one', () => {
  const { see } = boardAt()
  see(dana, here)
  see(dana, elsewhere)
  expect(see(marat, here)).toEqual([])
})

test('whoever says nothing for 45 seconds is gone', () => {
  const { see, wait } = boardAt()
  see(dana, here)
  wait(44)
  expect(see(marat, here)).toHaveLength(1)
  wait(1)
  expect(see(marat, here)).toEqual([])
})

test('whoever leaves is gone at once', () => {
  const { see, leave } = boardAt()
  see(dana, here)
  leave(dana)
  expect(see(marat, here)).toEqual([])
})
