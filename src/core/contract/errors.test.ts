import { describe, expect, test } from 'vitest'
import { failures, isErrorWord, refusals, statusOf } from './errors.ts'

const words = [...refusals, ...Object.keys(failures)]

test('every word is one word, said once, in order', () => {
  expect(new Set(words).size).toBe(words.length)
  for (const word of words) expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect([...refusals]).toEqual(refusals.toSorted())
})

describe('the status of a word', () => {
  test('is 422 for a rule that says no', () => {
    expect(statusOf('not-opened')).toBe(422)
    expect(statusOf('clock-is-wrong')).toBe(422)
  })

  test('is 409 where another try can succeed', () => {
    const conflicts = refusals.filter((word) => statusOf(word) === 409)
    expect(conflicts).toEqual(['key-is-old', 'log-moved-on', 'number-taken', 'record-moved-on'])
  })

  test('is that of the table for what went wrong outside the rules', () => {
    expect(statusOf('malformed')).toBe(400)
    expect(statusOf('not-yours')).toBe(404)
    expect(statusOf('nothing-was-stored')).toBe(503)
  })
})

test('a word of the list is recognised, and nothing that every object has', () => {
  expect(words.every(isErrorWord)).toBe(true)
  for (const word of ['', 'toString', 'constructor', '__proto__', 'Malformed'])
    expect(isErrorWord(word)).toBe(false)
})
