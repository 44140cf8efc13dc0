import { expect, test } from 'vitest'
import { threadId } from '#core/ids.ts'
import { afterOneSecond, isUnsent, putIn, secondsToTakeBack, type Outgoing } from './outbox.ts'

const thread = threadId('AAAAAAAAAAAAAAAAAAAAAQ')

test('an answer waits ten seconds and only then is sent', () => {
  let outgoing: Outgoing = putIn(thread, 'Thank you')
  for (let second = 1; second < secondsToTakeBack; second++) {
    outgoing = afterOneSecond(outgoing)
    expect(outgoing.stage).toEqual({ kind: 'waiting', secondsLeft: secondsToTakeBack - second })
  }
  expect(afterOneSecond(outgoing).stage).toEqual({ kind: 'sending' })
})

test('what was sent or refused does not begin again by itself', () => {
  for (const stage of [{ kind: 'sent' }, { kind: 'refused', trouble: 'offline' }] as const) {
    const outgoing: Outgoing = { ...putIn(thread, 'Thank you'), stage }
    expect(afterOneSecond(outgoing)).toBe(outgoing)
  }
})

test('only a sent answer, or none, may be left behind', () => {
  expect(isUnsent(null)).toBe(false)
  expect(isUnsent(putIn(thread, 'Thank you'))).toBe(true)
  expect(isUnsent({ ...putIn(thread, 'Thank you'), stage: { kind: 'sent' } })).toBe(false)
})
