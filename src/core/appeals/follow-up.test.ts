import { expect, test } from 'vitest'
import { followUp, letterId, monday, registration } from '../../../test/core-cast.ts'
import { openedLog } from '../../../test/core-log.ts'

test('a follow-up stands in its thread in the order of the log, and takes nothing back', () => {
  const log = openedLog()
  log.write(registration(1, 1))
  const first = log.write(followUp(1))
  log.today = monday
  const second = log.write(followUp(1))
  const { followUps, registration: standing } = log.thread(letterId(1))
  expect(followUps.map(({ entry, on }) => [entry, on])).toEqual([
    [first.id, first.on],
    [second.id, monday],
  ])
  expect(standing?.number).toBe(1)
})

test('a follow-up is taken before the letter was opened, but never without its letter', () => {
  const log = openedLog()
  expect(log.refusal(followUp(1))).toBeNull()
  expect(log.refusal(followUp(2))).toBe('unknown-thread')
})
