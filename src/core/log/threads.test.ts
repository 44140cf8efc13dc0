import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ThreadState } from '../appeals/thread.ts'
import {
  answer,
  box,
  confirmation,
  dana,
  erlan,
  followUp,
  friday,
  letter,
  letterId,
  marat,
  opening,
  publication,
  registration,
  restrictedSeries,
  saule,
} from '../../../test/core-cast.ts'
import { attempts, live } from '../../../test/core-life.ts'
import { openedLog, publishedLog, type TestLog } from '../../../test/core-log.ts'
import { threadOfEntry } from './entries.ts'
import { confirmableInThread, foldThread, isOpened } from './threads.ts'

const thread = letterId(1)

const foldAll = (state: ThreadState | null, written: TestLog['written']) =>
  written.reduce((before, { entry, position }) => foldThread(before, entry, position), state)

describe('a thread', () => {
  test('tells the story of its letter', () => {
    const log = openedLog()
    log.write({ kind: 'letter-first-read', by: marat, header: { thread } })
    const registered = log.write(registration(1, 1))
    log.write(confirmation(registered, saule))
    const given = log.write(answer(1))
    log.write({ kind: 'answer-read', by: 'author', header: { thread, answer: given.id } })
    log.write(followUp(1))
    expect(log.thread(thread)).toMatchObject({
      thread,
      box,
      received: { on: friday },
      urgentAt: null,
      firstRead: { by: marat, on: friday },
      registration: { number: 1, by: marat, confirmedBy: [saule] },
      answers: [{ entry: given.id, by: marat, way: 'code', readOn: friday }],
      followUps: [{ on: friday }],
    })
  })

  test('that nobody knows stays unknown', () => {
    const log = openedLog()
    const written = log.write(followUp(1))
    expect(
      foldThread(null, written, { index: 99, leaf: log.thread(thread).received.leaf }),
    ).toBeNull()
  })

  test('begins once: the same letter again changes nothing', () => {
    const log = openedLog()
    log.write(registration(1, 1))
    const before = log.thread(thread)
    expect(
      foldThread(before, log.entry(letter(1)), { index: 99, leaf: before.received.leaf }),
    ).toBe(before)
  })

  test('is not changed by what happens on the board', () => {
    const log = openedLog()
    const before = log.thread(thread)
    const entry = log.entry(publication(marat))
    expect(foldThread(before, entry, { index: 99, leaf: before.received.leaf })).toBe(before)
  })

  test('folded from a beginning and then from the rest is the same, also through JSON', () => {
    fc.assert(
      fc.property(attempts, fc.nat(), (tried, cut) => {
        const log = live(openedLog(), tried)
        for (const [id, state] of log.threads) {
          const own = log.written.filter(({ entry }) => threadOfEntry(entry) === id)
          const at = cut % (own.length + 1)
          const begun = foldAll(null, own.slice(0, at))
          // oxlint-disable-next-line unicorn/prefer-structured-clone -- as the server stores it
          const stored: ThreadState | null = JSON.parse(JSON.stringify(begun))
          expect(stored).toStrictEqual(begun)
          expect(foldAll(stored, own.slice(at))).toStrictEqual(state)
        }
      }),
    )
  })
})

describe('a letter may be read', () => {
  test('when its box was opened after it came', () => {
    const log = publishedLog()
    log.at = 900
    log.write(opening(marat, friday))
    log.write(letter(1))
    expect(isOpened(log.board, log.thread(thread))).toBe(false)
    log.write(opening(marat, friday))
    expect(isOpened(log.board, log.thread(thread))).toBe(true)
  })

  test('at once when it says "danger now"', () => {
    const log = publishedLog()
    log.write(letter(1, 1_795_000_000))
    expect(isOpened(log.board, log.thread(thread))).toBe(true)
    expect(log.refusal({ ...registration(1, 1), by: dana })).toBeNull()
  })

  test('for ever, once it was opened; a follow-up waits for the next opening', () => {
    const log = openedLog()
    const followed = log.write(followUp(1))
    const index = log.thread(thread).followUps.at(-1)?.index
    expect(followed.kind).toBe('follow-up-received')
    expect(isOpened(log.board, log.thread(thread))).toBe(true)
    expect(isOpened(log.board, log.thread(thread), index)).toBe(false)
    log.write(opening(saule, friday, { at: 905 }))
    expect(isOpened(log.board, log.thread(thread), index)).toBe(true)
  })

  test('but what its author adds to "danger now" waits like every follow-up', () => {
    const log = publishedLog()
    log.write(letter(1, 1_795_000_000))
    log.write(followUp(1))
    const index = log.thread(thread).followUps.at(-1)?.index
    expect(isOpened(log.board, log.thread(thread), index)).toBe(false)
  })
})

test('a number and an answer can be confirmed, what was annulled cannot', () => {
  const log = openedLog()
  const registered = log.write(registration(1, 1, { series: restrictedSeries }))
  const given = log.write(answer(1))
  const confirmed = (of: typeof given) => {
    const entry = log.entry(confirmation(of, erlan))
    return entry.kind === 'confirmed' && confirmableInThread(log.thread(thread), entry)?.entry
  }
  expect(confirmed(registered)).toBe(registered.id)
  expect(confirmed(given)).toBe(given.id)
  const { series, period, number } = registration(1, 1, { series: restrictedSeries }).header
  log.write({ kind: 'registration-annulled', by: dana, header: { thread, series, period, number } })
  expect(log.refusal(confirmation(registered, erlan))).toBe('unknown-entry')
})
