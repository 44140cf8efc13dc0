import { expect, test } from 'vitest'
import { answer, idOf, letterId, registration, type DraftOf } from '../../../test/core-cast.ts'
import { openedLog, type TestLog } from '../../../test/core-log.ts'
import { entryId, type EntryId } from '../ids.ts'
import { mostRatings } from './rating.ts'
import { awaitsAnswer } from './thread.ts'

const thread = letterId(1)

const rating = (of: EntryId): DraftOf<'answer-rated'> => ({
  kind: 'answer-rated',
  by: 'author',
  header: { thread, answer: of },
})

function answeredLog(): { readonly log: TestLog; readonly given: EntryId } {
  const log = openedLog()
  log.write(registration(1, 1))
  return { log, given: log.write(answer(1)).id }
}

test('an author may say whether the answer helped, and change it', () => {
  const { log, given } = answeredLog()
  log.write(rating(given))
  log.write(rating(given))
  expect(log.thread(thread).answers).toMatchObject([{ entry: given, ratings: 2, readOn: null }])
})

test('what was said owes nobody an answer: a follow-up does', () => {
  const { log, given } = answeredLog()
  log.write(rating(given))
  expect(awaitsAnswer(log.thread(thread))).toBe(false)
})

test('it is said of the newest answer', () => {
  const { log, given } = answeredLog()
  const next = log.write(answer(1)).id
  expect(log.refusal(rating(given))).toBe('unknown-answer')
  expect(log.refusal(rating(next))).toBeNull()
  expect(log.refusal(rating(entryId(idOf('another'))))).toBe('unknown-answer')
})

test('nobody fills the log with it', () => {
  const { log, given } = answeredLog()
  for (let said = 0; said < mostRatings; said++) log.write(rating(given))
  expect(log.refusal(rating(given))).toBe('rated-too-often')
})
