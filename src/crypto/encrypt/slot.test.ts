import { expect, test } from 'vitest'
import { commission, draft, letter, roster } from '../../../test/crypto-cast.ts'
import { newLetterKey } from './letter-key.ts'
import { bucketOfBody, slotBytes } from './sizes.ts'
import { makeSlots } from './slot.ts'

/** The header of an age file with everything random in it turned into dots. */
function shapeOf(slot: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(slot)
  const header = text.slice(0, text.indexOf('\n--- ') + 1)
  const [version = '', stanza = '', ...body] = header.split('\n')
  const random = stanza.slice('-> mlkem768x25519 '.length)
  expect(random).toMatch(/^[A-Za-z0-9+/]+$/)
  return [
    version,
    stanza.replace(random, '.'.repeat(random.length)),
    ...body.map((line) => line.replace(/[A-Za-z0-9+/]/g, '.')),
  ].join('\n')
}

test('a dummy has the length and the structure of a true slot', async () => {
  const seats = await draft()
  const recipients = seats.seats.map((seat) => seat.recipient)
  const content = { letter, roster, seats: commission.length, key: newLetterKey() }
  const all = await Promise.all(
    [0, 1, 5, 10, 15].map((readers) => makeSlots({ ...content, readers }, recipients)),
  )
  const slots = all.flat()
  expect(slots).toHaveLength(20)
  expect(new Set(slots.map((slot) => slot.length))).toEqual(new Set([slotBytes]))
  expect(new Set(slots.map(shapeOf)).size).toBe(1)
})

test('no two slots of a letter are alike, though they say the same', async () => {
  const { seats } = await draft()
  const recipient = seats[0]?.recipient ?? ''
  const content = { letter, roster, seats: 2, readers: 3, key: newLetterKey() }
  const [a, b] = await makeSlots(content, [recipient, recipient])
  expect(a).not.toEqual(b)
})

test('each seat has one slot', async () => {
  const content = { letter, roster, seats: 2, readers: 1, key: newLetterKey() }
  await expect(makeSlots(content, [])).rejects.toThrow(RangeError)
})

test('only the length of a bucket is the length of a body', () => {
  expect(bucketOfBody(4096 + 61)).toBe(4096)
  expect(bucketOfBody(4096 + 60)).toBeNull()
  expect(bucketOfBody(1024 + 61)).toBeNull()
})
