import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { box, friday, hashOf, letter, letterId, monday, school } from '../../../test/core-cast.ts'
import { publishedLog } from '../../../test/core-log.ts'
import { claimOf, LetterReceived, threadOf } from './receipt.ts'

const log = publishedLog()
const received = v.parse(LetterReceived, log.entry(letter(1)))
const urgent = v.parse(LetterReceived, log.entry(letter(1, 1_795_000_000)))

describe('a letter received', () => {
  test('begins its thread, with nothing done about it', () => {
    log.write(letter(1))
    expect(log.thread(letterId(1))).toEqual({
      thread: letterId(1),
      box,
      roster: hashOf('roster'),
      received: { index: expect.any(Number), leaf: expect.any(String), on: friday },
      urgentAt: null,
      entered: null,
      firstRead: null,
      registration: null,
      annulled: [],
      answers: [],
      muted: null,
      followUps: [],
    })
    expect(threadOf(received)).toBe(letterId(1))
  })

  test('says the second only when it says "danger now"', () => {
    log.write(letter(2, 1_795_000_000))
    expect(log.thread(letterId(2)).urgentAt).toBe(1_795_000_000)
  })

  test('has one of four sizes and at most twenty parts', () => {
    const parses = (change: object) =>
      v.is(LetterReceived, { ...received, header: { ...received.header, ...change } })
    expect([1024, 4096, 16_384, 65_536].every((bucket) => parses({ bucket }))).toBe(true)
    expect([0, 1000, 131_072].some((bucket) => parses({ bucket }))).toBe(false)
    expect([-1, 0.5, 21].some((parts) => parses({ parts }))).toBe(false)
  })
})

describe('what the author claims', () => {
  test('is the entry without the day and the second, which the server writes at the merge', () => {
    const { v: version, id, kind, by, header } = received
    expect(claimOf(received)).toEqual({ v: version, school, id, kind, by, header })
    expect(claimOf({ ...received, on: monday })).toEqual(claimOf(received))
    expect(claimOf(urgent)).toEqual(claimOf(received))
  })

  test('is everything else', () => {
    const other = { ...received, header: { ...received.header, bucket: 1024 } }
    expect(claimOf(other)).not.toEqual(claimOf(received))
  })
})
