import { expect, test } from 'vitest'
import {
  dana,
  erlan,
  friday,
  letter,
  letterId,
  marat,
  type DraftOf,
} from '../../../test/core-cast.ts'
import { openedLog, publishedLog } from '../../../test/core-log.ts'

const thread = letterId(1)
const read = (by = marat): DraftOf<'letter-first-read'> => ({
  kind: 'letter-first-read',
  by,
  header: { thread },
})

test('the first reading of an opened letter is written down, by the reserve too', () => {
  const log = openedLog()
  log.write(read(erlan))
  expect(log.thread(thread).firstRead).toEqual({ by: erlan, on: friday })
})

test('a letter whose box was not opened has no reader', () => {
  const log = publishedLog()
  log.write(letter(1))
  expect(log.refusal(read())).toBe('not-opened')
})

test('only the first reading is written down', () => {
  const log = openedLog()
  log.write(read(marat))
  expect(log.refusal(read(dana))).toBe('already-read')
})
