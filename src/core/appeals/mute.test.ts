import { expect, test } from 'vitest'
import {
  dana,
  friday,
  hashOf,
  letter,
  letterId,
  marat,
  registration,
  type DraftOf,
} from '../../../test/core-cast.ts'
import { openedLog, publishedLog } from '../../../test/core-log.ts'

const thread = letterId(1)
const mute = (by = marat): DraftOf<'thread-muted'> => ({
  kind: 'thread-muted',
  by,
  header: { thread },
})
const unmute: DraftOf<'thread-unmuted'> = { kind: 'thread-unmuted', by: dana, header: { thread } }
const answer: DraftOf<'answer-sent'> = {
  kind: 'answer-sent',
  by: dana,
  header: { thread, way: 'code', copy: hashOf('copy') },
}
const followUp: DraftOf<'follow-up-received'> = {
  kind: 'follow-up-received',
  by: 'author',
  header: { thread, bucket: 1024, parts: 0 },
}

test('a letter is put aside by name and day, and taken up again as it was', () => {
  const log = openedLog()
  const before = log.thread(thread)
  log.write(mute())
  expect(log.thread(thread)).toEqual({ ...before, muted: { by: marat, on: friday } })
  log.write(unmute)
  expect(log.thread(thread)).toEqual(before)
})

test('nobody puts aside a letter whose box was not opened', () => {
  const log = publishedLog()
  log.write(letter(1))
  expect(log.refusal(mute())).toBe('not-opened')
})

test('a letter is put aside once, and taken up only when it was put aside', () => {
  const log = openedLog()
  expect(log.refusal(unmute)).toBe('not-muted')
  log.write(mute())
  expect(log.refusal(mute(dana))).toBe('already-muted')
})

test('a letter put aside gets no number until it is taken up again', () => {
  const log = openedLog()
  log.write(mute())
  expect(log.refusal(registration(1, 1))).toBe('thread-is-muted')
  log.write(unmute)
  expect(log.refusal(registration(1, 1))).toBeNull()
})

test('a letter with a number is owed its answer first', () => {
  const log = openedLog()
  log.write(registration(1, 1))
  expect(log.refusal(mute())).toBe('answer-is-owed')
  log.write(answer)
  expect(log.refusal(mute())).toBeNull()
})

test('what its author writes again still comes in, and stays put aside with it', () => {
  const log = openedLog()
  log.write(mute())
  log.write(followUp)
  expect(log.thread(thread)).toMatchObject({ muted: { by: marat }, followUps: [{ on: friday }] })
})
