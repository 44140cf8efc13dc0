import { expect, test } from 'vitest'
import { letter, letterId, saule, type DraftOf } from '../../../test/core-cast.ts'
import { openedLog, publishedLog } from '../../../test/core-log.ts'

const note: DraftOf<'note-added'> = {
  kind: 'note-added',
  by: saule,
  header: { thread: letterId(1) },
}

test('a note changes nothing of what the headers tell', () => {
  const log = openedLog()
  const before = log.thread(letterId(1))
  log.write(note)
  expect(log.thread(letterId(1))).toBe(before)
})

test('nobody writes a note about a letter whose box was not opened', () => {
  const log = publishedLog()
  log.write(letter(1))
  expect(log.refusal(note)).toBe('not-opened')
})
