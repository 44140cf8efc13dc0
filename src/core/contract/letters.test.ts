import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { box, hashOf } from '../../../test/core-cast.ts'
import { toBase64url } from '../bytes.ts'
import { Acknowledgement, maxBodyBytes, maxLetterJsonBytes, Sent } from './letters.ts'

const text = (length: number) => toBase64url(new Uint8Array(length))

const letter = {
  v: 1,
  kind: 'letter',
  box,
  bucket: 4096,
  roster: hashOf('roster'),
  slots: [text(2000), text(2000), text(2000)],
  body: text(4096 + 61),
  sig: text(32),
  salt: text(32),
  returnBox: text(4096 + 29),
  lookup: text(32),
  authHash: text(32),
  urgent: false,
}
const followUp = {
  v: 1,
  kind: 'follow-up',
  lookup: text(32),
  auth: text(32),
  bucket: 1024,
  content: text(3000),
  sig: text(32),
  salt: text(32),
}
const parses = (sent: object) => v.safeParse(Sent, sent).success

describe('what an author sends', () => {
  test('is a letter or a follow-up', () => {
    expect(parses(letter)).toBe(true)
    expect(parses(followUp)).toBe(true)
    expect(parses({ ...letter, kind: 'message' })).toBe(false)
  })

  test('comes as bytes to the other side', () => {
    const sent = v.parse(Sent, letter)
    expect(sent.kind === 'letter' && sent.slots[0]).toEqual(new Uint8Array(2000))
  })

  test('has nothing more and nothing less than the schema says', () => {
    for (const sent of [letter, followUp]) {
      expect(parses({ ...sent, name: 'x' })).toBe(false)
      for (const key of Object.keys(sent)) expect(parses({ ...sent, [key]: undefined })).toBe(false)
    }
  })

  test('says neither code nor who may read, in any field', () => {
    const fields = [...Object.keys(letter), ...Object.keys(followUp)]
    for (const secret of ['code', 'readers', 'excluded', 'text', 'name', 'key'])
      expect(fields).not.toContain(secret)
  })

  test('has slots for 2 to 32 seats, each no smaller than what it must hold', () => {
    const of = (count: number, length = 2000) =>
      parses({ ...letter, slots: Array.from({ length: count }, () => text(length)) })
    expect([1, 2, 32, 33].map((count) => of(count))).toEqual([false, true, true, false])
    expect(of(3, 255)).toBe(false)
  })

  test('has a body of at least its smallest and at most its largest size', () => {
    const of = (length: number) => parses({ ...letter, body: text(length) })
    expect([4096 + 60, 4096 + 61, maxBodyBytes, maxBodyBytes + 1].map(of)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

test('the largest letter for the largest roster fits into what the server reads', () => {
  const slots = Array.from({ length: 32 }, () => text(2300))
  const largest = { ...letter, slots, body: text(maxBodyBytes), returnBox: text(16_384 + 29) }
  expect(parses(largest)).toBe(true)
  expect(JSON.stringify(largest).length).toBeLessThan(maxLetterJsonBytes)
})

test('an acknowledgement names the thread, the next opening and the day of its answer, and nothing of the letter', () => {
  const fields = Object.keys(Acknowledgement.entries)
  expect(fields).toEqual(['thread', 'opening', 'answerBy'])
})
