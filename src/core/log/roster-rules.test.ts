import { describe, expect, test } from 'vitest'
import {
  confirmation,
  dana,
  erlan,
  hashOf,
  marat,
  publication,
  rosterDraft,
  saule,
  stranger,
} from '../../../test/core-cast.ts'
import { foundedLog, TestLog } from '../../../test/core-log.ts'

describe('a genesis', () => {
  test('is proposed by somebody whom it lists as a member', () => {
    const log = new TestLog()
    expect(log.refusal(rosterDraft(log, marat, [dana, marat], [erlan]))).toBeNull()
    expect(log.refusal(rosterDraft(log, erlan, [dana, marat], [erlan]))).toBe('not-a-member')
    expect(log.refusal(rosterDraft(log, stranger, [dana, marat]))).toBe('not-a-member')
  })

  test('has version 1 and none before it', () => {
    const log = new TestLog()
    const draft = rosterDraft(log, marat, [dana, marat])
    const second = { ...draft, header: { ...draft.header, version: 2 } }
    const later = { ...draft, header: { ...draft.header, prev: hashOf('before') } }
    expect(log.refusal(second)).toBe('not-the-next-version')
    expect(log.refusal(later)).toBe('not-the-next-version')
  })

  test('is confirmed by those it lists, and nothing else is', () => {
    const log = new TestLog()
    const genesis = log.write(rosterDraft(log, marat, [dana, marat], [erlan]))
    expect(log.refusal(confirmation(genesis, erlan))).toBeNull()
    expect(log.refusal(confirmation(genesis, saule))).toBe('not-a-member')
    expect(log.refusal(publication(marat))).toBe('not-a-member')
  })

  test('that waits is replaced by another, whose signatures begin anew', () => {
    const log = new TestLog()
    const first = log.write(rosterDraft(log, marat, [dana, marat, saule]))
    log.write(confirmation(first, dana))
    const second = log.write(rosterDraft(log, dana, [dana, marat]))
    expect(log.refusal(confirmation(first, saule))).toBe('not-a-member')
    expect(log.refusal(confirmation(first, marat))).toBe('unknown-entry')
    log.write(confirmation(second, marat))
    expect(log.board.rosters.map(({ entry }) => entry)).toEqual([second.id])
  })
})

describe('a later roster', () => {
  test('is proposed by a member of the one in force', () => {
    const log = foundedLog()
    expect(log.refusal(rosterDraft(log, dana, [marat, saule]))).toBeNull()
    expect(log.refusal(rosterDraft(log, erlan, [marat, erlan]))).toBe('not-a-member')
    expect(log.refusal(rosterDraft(log, stranger, [marat, stranger]))).toBe('not-a-member')
  })

  test('follows the one in force and no other', () => {
    const log = foundedLog()
    const draft = rosterDraft(log, dana, [marat, saule])
    const { prev: _, ...orphan } = draft.header
    for (const header of [
      { ...draft.header, prev: hashOf('another') },
      { ...draft.header, version: 1 },
      { ...draft.header, version: 3 },
      orphan,
    ])
      expect(log.refusal({ ...draft, header })).toBe('not-the-next-version')
  })

  test('proposed before another came into force comes too late', () => {
    const log = foundedLog()
    const late = rosterDraft(log, saule, [dana, saule])
    const next = log.write(rosterDraft(log, marat, [dana, marat], [erlan]))
    log.write(confirmation(next, dana))
    expect(log.refusal(late)).toBe('not-a-member')
    expect(log.refusal({ ...late, by: dana })).toBe('not-the-next-version')
  })

  test('is confirmed by those whom it adds, also by somebody removed before', () => {
    const log = foundedLog()
    const without = log.write(rosterDraft(log, marat, [dana, marat]))
    log.write(confirmation(without, dana))
    expect(log.refusal(publication(saule))).toBe('not-a-member')
    const back = log.write(rosterDraft(log, marat, [dana, marat, saule]))
    log.write(confirmation(back, saule))
    log.write(confirmation(back, dana))
    expect(log.refusal(publication(saule))).toBeNull()
  })

  test('lists nobody twice and at least two members', () => {
    const log = foundedLog()
    expect(() => log.entry(rosterDraft(log, marat, [marat, marat]))).toThrow('twice')
    expect(() => log.entry(rosterDraft(log, marat, [marat]))).toThrow()
  })
})
