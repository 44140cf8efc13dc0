import { describe, expect, test } from 'vitest'
import {
  answer,
  followUp,
  friday,
  letter,
  letterId,
  marat,
  opening,
  registration,
} from '../../../test/core-cast.ts'
import { openedLog, publishedLog, type TestLog } from '../../../test/core-log.ts'
import { awaitsAnswer } from './thread.ts'

const openingsIn = ({ written }: TestLog) =>
  written.flatMap(({ entry, position }) => (entry.kind === 'box-opened' ? [position.index] : []))

/** Whether letter 1 waits: as everything counts, and as it was opened. */
const waits = (log: TestLog) => {
  const thread = log.thread(letterId(1))
  return [awaitsAnswer(thread), awaitsAnswer(thread, openingsIn(log))]
}

function answeredLog(): TestLog {
  const log = openedLog()
  log.write(registration(1, 1))
  log.write(answer(1))
  return log
}

describe('an author waits', () => {
  test('until the answer, and again after writing again', () => {
    const log = openedLog()
    expect(waits(log)).toEqual([true, true])
    log.write(registration(1, 1))
    log.write(answer(1))
    expect(waits(log)).toEqual([false, false])
    log.write(followUp(1))
    log.write(opening(marat, friday))
    expect(waits(log)).toEqual([true, true])
    log.write(answer(1))
    expect(waits(log)).toEqual([false, false])
  })

  test('unknown to anybody until the box is opened', () => {
    const log = publishedLog()
    log.write(letter(1))
    expect(waits(log)).toEqual([true, false])
    const again = answeredLog()
    again.write(followUp(1))
    expect(waits(again)).toEqual([true, false])
  })

  test('at once after "danger now"', () => {
    const log = publishedLog()
    log.write(letter(1, 1_795_000_000))
    expect(waits(log)).toEqual([true, true])
  })

  test('also when an answer was given while the follow-up lay in the unopened box', () => {
    const log = answeredLog()
    log.write(followUp(1))
    log.write(answer(1))
    log.write(opening(marat, friday))
    expect(awaitsAnswer(log.thread(letterId(1)), openingsIn(log))).toBe(true)
    log.write(answer(1))
    log.write(opening(marat, friday))
    expect(awaitsAnswer(log.thread(letterId(1)), openingsIn(log))).toBe(false)
  })

  test('for every follow-up, not only for the last', () => {
    const log = answeredLog()
    log.write(followUp(1))
    log.write(opening(marat, friday))
    log.write(followUp(1))
    expect(awaitsAnswer(log.thread(letterId(1)), openingsIn(log))).toBe(true)
  })
})
