import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  answer,
  confirmation,
  dana,
  founding,
  letter,
  letterId,
  marat,
  opening,
  publication,
  friday,
} from '../../../test/core-cast.ts'
import { openedLog } from '../../../test/core-log.ts'
import { AnyEntry, threadOfEntry } from './entries.ts'

const log = openedLog()
const parses = (entry: unknown) => v.safeParse(AnyEntry, entry).success

describe('an entry', () => {
  test('that stands in a log parses to itself', () => {
    for (const { entry } of log.written) expect(v.parse(AnyEntry, entry)).toEqual(entry)
  })

  test('of a kind that nobody knows does not parse', () => {
    const entry = log.entry(answer(1))
    for (const kind of ['key-granted', 'Answer-Sent', '', undefined])
      expect(parses({ ...entry, kind })).toBe(false)
  })

  test('with one field more does not parse, in itself or in its header', () => {
    for (const { entry } of log.written) {
      expect(parses({ ...entry, note: 'x' })).toBe(false)
      expect(parses({ ...entry, header: { ...entry.header, note: 'x' } })).toBe(false)
    }
  })

  test('with one field less does not parse', () => {
    for (const { entry } of log.written) {
      for (const key of Object.keys(entry))
        expect(parses({ ...entry, [key]: undefined })).toBe(false)
    }
  })

  test('of another version, school, day or writer than there can be does not parse', () => {
    const entry = log.entry(answer(1))
    for (const change of [{ v: 2 }, { school: 'x' }, { on: '2026-02-30' }, { by: 'author' }])
      expect(parses({ ...entry, ...change })).toBe(false)
  })

  test('of a letter is its author’s, of a setting the administrator’s, of a founding the server’s', () => {
    expect(parses({ ...log.entry(letter(2)), by: marat })).toBe(false)
    expect(parses({ ...founding, by: 'administrator' })).toBe(false)
    expect(parses({ ...log.entry(publication(marat)), by: 'administrator' })).toBe(false)
    expect(parses({ ...log.entry(opening(marat, friday)), by: 'server' })).toBe(false)
  })
})

test('a letter begins the thread with its own id; the board belongs to no thread', () => {
  expect(threadOfEntry(log.entry(letter(1)))).toBe(letterId(1))
  expect(threadOfEntry(log.entry(answer(1)))).toBe(letterId(1))
  expect(threadOfEntry(founding)).toBeNull()
  const published = log.entry(publication(marat))
  expect(threadOfEntry(log.entry(confirmation(published, dana)))).toBeNull()
  const given = log.entry(answer(1))
  expect(threadOfEntry(log.entry(confirmation(given, dana)))).toBe(letterId(1))
})
