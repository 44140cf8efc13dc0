import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  commission,
  dana,
  draft,
  erlan,
  letter,
  marat,
  otherLetter,
  otherRoster,
  roster,
  saule,
  seats,
} from '../../../test/crypto-cast.ts'
import { flipped, refusalOf } from '../../../test/envelope-refusal.ts'
import { newLetterKey } from '../encrypt/letter-key.ts'
import { bitmapOf } from '../encrypt/readers.ts'
import { makeSlots } from '../encrypt/slot.ts'
import { slotText } from '../encrypt/slot-text.ts'
import { openSlot, readSlot } from './open-slot.ts'

const key = newLetterKey()
const readers = bitmapOf(seats, [dana.id, saule.id])
const content = { letter, roster, seats: seats.length, readers, key }
const recipients = (await draft()).seats.map((seat) => seat.recipient)
const slots = await makeSlots(content, recipients)
const place = { letter, roster, seats: seats.length, seat: 0 }
const slotAt = (seat: number) => slots[seat] ?? new Uint8Array()

test('every reader opens the own slot to the same key', async () => {
  for (const reader of [dana, saule]) {
    const seat = commission.indexOf(reader)
    const opened = await openSlot(reader.identity, slotAt(seat), { ...place, seat })
    expect(opened).toEqual({ key, readers })
  }
})

test('the excluded member and the reserve find nothing that opens', async () => {
  for (const { identity } of [marat, erlan]) {
    for (const slot of slots) {
      expect(await refusalOf(openSlot(identity, slot, place))).toBe('not-for-you')
    }
  }
})

test('a slot moved to another letter or another roster is refused', async () => {
  const open = (change: object) => openSlot(dana.identity, slotAt(0), { ...place, ...change })
  expect(await refusalOf(open({ letter: otherLetter }))).toBe('foreign-letter')
  expect(await refusalOf(open({ roster: otherRoster }))).toBe('foreign-roster')
  expect(await refusalOf(open({ seat: 1 }))).toBe('damaged')
  expect(await refusalOf(open({ seats: 5 }))).toBe('damaged')
  expect(await refusalOf(open({ seats: 2 }))).toBe('damaged')
})

test('any flipped bit of a slot is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(slotAt(0).length - 1), fc.nat(7), async (at, bit) => {
      const code = await refusalOf(openSlot(dana.identity, flipped(slotAt(0), at, bit), place))
      expect(['damaged', 'not-for-you']).toContain(code)
    }),
    { numRuns: 60 },
  )
  expect(await refusalOf(openSlot(dana.identity, slotAt(0).slice(1), place))).toBe('damaged')
})

test('inside a slot too, any flipped bit is refused', async () => {
  const text = slotText(content)
  for (let bit = 0; bit < text.length * 8; bit++) {
    const changed = flipped(text, bit >> 3, bit & 7)
    // The bit of another reader is free: who else may read is the author's word alone.
    if (bit >> 3 === 8 && [1, 2, 3].includes(bit & 7)) continue
    const code = await refusalOf(() => readSlot(changed, place))
    expect(code).toBe(codeAt(bit >> 3))
  }
})

function codeAt(at: number) {
  if (at < 2) return 'unknown-version'
  if (at < 9) return 'damaged'
  if (at < 25) return 'foreign-letter'
  if (at < 57) return 'foreign-roster'
  if (at < 89) return 'wrong-commitment'
  return at < 90 || at >= 122 ? 'damaged' : 'wrong-commitment'
}
