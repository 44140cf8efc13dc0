import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answer,
  confirmation,
  dana,
  erlan,
  idOf,
  marat,
  recordDraft,
  recordKey,
  recordSignature,
  rosterDraft,
  saule,
  stranger,
} from '../../../test/core-cast.ts'
import { attempts, live } from '../../../test/core-life.ts'
import { foundedLog, openedLog, publishedLog, TestLog } from '../../../test/core-log.ts'
import { entryId, memberId, recordId, type RecordId } from '../ids.ts'
import { hasSeat, hasSlot } from '../log/board.ts'
import { audienceOf } from './audience.ts'
import { recordKeyInUse } from './record-key.ts'

const gulnara = memberId(idOf('Gulnara'))
const first = recordId(idOf('record 1'))
const act = (number: number) => ({ paper: { paper: 'act', period: 2026, number } }) as const

/** A log in which `everybody` has a key, with Gulnara attending. */
function keyedLog(): TestLog {
  const log = new TestLog()
  const draft = rosterDraft(log, marat, [dana, marat, saule], [erlan])
  const genesis = log.write({ ...draft, header: { ...draft.header, attending: [gulnara] } })
  for (const person of [dana, saule, erlan, gulnara]) log.write(confirmation(genesis, person))
  log.write(recordKey(log, marat, 'everybody'))
  return log
}

describe('a key', () => {
  test('is made once for each audience of the roster in force', () => {
    const log = keyedLog()
    expect(log.refusal(recordKey(log, dana, 'everybody'))).toBe('already-made')
    expect(log.refusal(recordKey(log, dana, 'readers'))).toBeNull()
    const old = recordKey(log, dana, 'everybody')
    const next = log.write(rosterDraft(log, dana, [dana, marat]))
    log.write(confirmation(next, marat))
    expect(recordKeyInUse(log.board, 'everybody')).toBeNull()
    expect(log.refusal(old)).toBe('not-the-next-version')
    expect(log.refusal(recordDraft(log, dana, 1))).toBe('key-is-old')
    log.write(recordKey(log, dana, 'everybody'))
    expect(log.refusal(recordDraft(log, dana, 1))).toBeNull()
  })

  test('is of members: who attends reads what is for everybody, the reserve nothing', () => {
    const { board } = keyedLog()
    expect(audienceOf(board, 'readers')).toEqual([dana, marat, saule])
    expect(audienceOf(board, 'everybody')).toEqual([dana, marat, saule, gulnara])
    expect([erlan, gulnara].map((one) => [hasSeat(board, one), hasSlot(board, one)])).toEqual([
      [true, true],
      [true, false],
    ])
  })
})

describe('a record', () => {
  test('is written by members, version after version, for one audience', () => {
    const log = keyedLog()
    for (const by of [erlan, gulnara, stranger])
      expect(log.refusal(recordDraft(log, by, 1))).toBe('not-a-member')
    expect(log.refusal(recordDraft(log, dana, 1, { version: 2 }))).toBe('record-moved-on')
    log.write(recordDraft(log, dana, 1))
    expect(log.refusal(recordDraft(log, marat, 1, { version: 1 }))).toBe('record-moved-on')
    log.write(recordKey(log, dana, 'readers'))
    const key = recordKeyInUse(log.board, 'readers') ?? entryId(idOf('none'))
    const other = recordDraft(log, marat, 1, { audience: 'readers', key })
    expect(log.refusal(other)).toBe('record-moved-on')
    expect(log.refusal(recordDraft(log, marat, 1, { key }))).toBe('key-is-old')
    expect(log.refusal(recordDraft(log, marat, 1))).toBeNull()
  })

  test('once closed is only signed', () => {
    const log = keyedLog()
    log.write(recordDraft(log, dana, 1, { closes: true }))
    expect(log.refusal(recordDraft(log, dana, 1))).toBe('record-is-closed')
    for (const by of [dana, gulnara]) log.write(recordSignature(log, by, 1))
    expect(log.records.get(first)?.signatures.map(({ by }) => by)).toEqual([dana, gulnara])
    expect(log.refusal(recordSignature(log, dana, 1))).toBe('already-signed')
    expect(log.refusal(recordSignature(log, stranger, 1))).toBe('not-a-member')
    expect(log.refusal(recordSignature(log, dana, 2))).toBe('unknown-record')
  })

  test('written anew has no signature left, and an old one does not fit', () => {
    const log = keyedLog()
    log.write(recordDraft(log, dana, 1))
    const early = recordSignature(log, marat, 1)
    log.write(early)
    log.write(recordDraft(log, dana, 1))
    expect(log.records.get(first)?.signatures).toEqual([])
    expect(log.refusal(early)).toBe('record-moved-on')
    const { header } = recordSignature(log, saule, 1)
    const unread = { ...early, header: { ...early.header, entry: header.entry } }
    expect(log.refusal(unread)).toBe('leaf-differs')
  })

  test('keeps its paper number, and the next paper has the next', () => {
    const log = keyedLog()
    expect(log.refusal(recordDraft(log, dana, 1, act(2)))).toBe('number-taken')
    log.write(recordDraft(log, dana, 1, act(1)))
    expect(log.refusal(recordDraft(log, dana, 2, act(1)))).toBe('number-taken')
    expect(log.refusal(recordDraft(log, dana, 1, act(2)))).toBe('number-taken')
    expect(log.refusal(recordDraft(log, dana, 1))).toBeNull()
    log.write(recordDraft(log, dana, 2, act(2)))
    const minutes = { paper: { paper: 'minutes', period: 2026, number: 1 } } as const
    expect(log.refusal(recordDraft(log, dana, 3, minutes))).toBeNull()
    // A record that had none may get one later.
    log.write(recordDraft(log, dana, 4))
    expect(log.refusal(recordDraft(log, dana, 4, act(3)))).toBeNull()
  })
})

test('whoever attends writes nothing about a letter, even one that everybody reads', () => {
  const log = openedLog()
  const draft = rosterDraft(log, dana, [dana, marat, saule], [erlan])
  const next = log.write({ ...draft, header: { ...draft.header, attending: [gulnara] } })
  for (const person of [marat, gulnara]) log.write(confirmation(next, person))
  expect(hasSeat(log.board, gulnara)).toBe(true)
  for (const one of [
    { ...answer(1), by: gulnara },
    { ...answer(1), by: stranger },
  ])
    expect(log.refusal(one)).toBe('not-a-member')
})

test('whatever people try, versions and paper numbers have no gap, and nobody signs twice', () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      const versions = new Map<RecordId, number>()
      const numbers = new Map<RecordId, number>()
      const log = live(publishedLog(), tried)
      for (const { entry } of log.written) {
        if (entry.kind !== 'record-written') continue
        const { record, version, paper } = entry.header
        expect(version).toBe((versions.get(record) ?? 0) + 1)
        versions.set(record, version)
        if (paper === undefined) continue
        const known = numbers.get(record)
        expect(paper.number).toBe(known ?? numbers.size + 1)
        numbers.set(record, paper.number)
      }
      for (const { signatures } of log.records.values())
        expect(new Set(signatures.map(({ by }) => by)).size).toBe(signatures.length)
    }),
    { numRuns: 60 },
  )
})

test('before there is a roster nothing is written', () => {
  const log = new TestLog()
  expect(log.refusal(recordKey(log, dana, 'readers'))).toBe('not-a-member')
  const founded = foundedLog()
  expect(founded.refusal(recordDraft(founded, dana, 1))).toBe('key-is-old')
})
