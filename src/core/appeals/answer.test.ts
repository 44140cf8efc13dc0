import { describe, expect, test } from 'vitest'
import {
  answer,
  dana,
  friday,
  hashOf,
  idOf,
  letterId,
  marat,
  monday,
  registration,
  type DraftOf,
} from '../../../test/core-cast.ts'
import { openedLog, type TestLog } from '../../../test/core-log.ts'
import { entryId, type EntryId } from '../ids.ts'

const thread = letterId(1)

const reading = (given: EntryId): DraftOf<'answer-read'> => ({
  kind: 'answer-read',
  by: 'author',
  header: { thread, answer: given },
})

function registeredLog(): TestLog {
  const log = openedLog()
  log.write(registration(1, 1))
  return log
}

describe('an answer', () => {
  test('stands in its thread with the hash of the author’s copy', () => {
    const log = registeredLog()
    const given = log.write(answer(1))
    expect(log.thread(thread).answers).toMatchObject([
      { entry: given.id, by: marat, on: friday, way: 'code', copy: hashOf('copy'), readOn: null },
    ])
  })

  test('is given to what stands in the journal', () => {
    expect(openedLog().refusal(answer(1))).toBe('not-registered')
  })

  test('can be followed by another, by somebody else too', () => {
    const log = registeredLog()
    log.write(answer(1))
    log.write({ ...answer(1), by: dana })
    expect(log.thread(thread).answers.map(({ by }) => by)).toEqual([marat, dana])
  })

  test('waits when its number was taken back', () => {
    const log = registeredLog()
    const { series, period, number } = registration(1, 1).header
    const header = { thread, series, period, number }
    log.write({ kind: 'registration-annulled', by: dana, header })
    expect(log.refusal(answer(1))).toBe('not-registered')
    log.write(registration(1, 2))
    expect(log.refusal(answer(1))).toBeNull()
  })
})

describe('"I have read it"', () => {
  test('marks the answer with the day', () => {
    const log = registeredLog()
    const [first, second] = [log.write(answer(1)), log.write(answer(1))]
    log.today = monday
    log.write(reading(second.id))
    const read = log.thread(thread).answers.map(({ entry, readOn }) => [entry, readOn])
    expect(read).toEqual([
      [first.id, null],
      [second.id, monday],
    ])
  })

  test('is said of an answer of this thread', () => {
    expect(registeredLog().refusal(reading(entryId(idOf('another'))))).toBe('unknown-answer')
  })

  test('is said once', () => {
    const log = registeredLog()
    const given = log.write(answer(1))
    log.write(reading(given.id))
    expect(log.refusal(reading(given.id))).toBe('already-read')
  })
})
