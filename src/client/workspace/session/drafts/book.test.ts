import { expect, test } from 'vitest'
import type { Draft } from '#core/contract/drafts.ts'
import { toBase64url } from '#core/bytes.ts'
import { threadId } from '#core/ids.ts'
import { draftIn, emptyBook, isTimeToSave, isUnsaved, putDraft } from './book.ts'

const thread = threadId(toBase64url(new Uint8Array(16)))
const draft = (text: string, others: readonly string[] = []): Draft => ({
  thread,
  kind: 'answer',
  text,
  answers: 0,
  others: [...others],
})
const begun = () => ({ ...emptyBook(), version: 0 })

test('before anything else the book is read', () => {
  expect(isTimeToSave(emptyBook(), 10_000)).toBe(true)
  expect(isTimeToSave(begun(), 10_000)).toBe(false)
})

test('a text is saved two seconds after the last key', () => {
  const book = begun()
  putDraft(book, draft('a'), 100_000)
  putDraft(book, draft('ab'), 101_000)
  expect(isTimeToSave(book, 102_999)).toBe(false)
  expect(isTimeToSave(book, 103_000)).toBe(true)
})

test('somebody who does not stop typing is saved after twenty seconds', () => {
  const book = begun()
  for (let second = 0; second <= 20; second++) putDraft(book, draft('a'), 100_000 + second * 1000)
  expect(isTimeToSave(book, 120_000)).toBe(true)
})

test('after a failure it waits five seconds', () => {
  const book = { ...begun(), failedAt: 102_000 }
  putDraft(book, draft('a'), 100_000)
  expect(isTimeToSave(book, 106_999)).toBe(false)
  expect(isTimeToSave(book, 107_000)).toBe(true)
})

test('a text that was emptied is forgotten, unless another device offers one', () => {
  const book = begun()
  putDraft(book, draft('a'), 0)
  putDraft(book, draft('', ['b']), 1)
  expect(draftIn(book, thread, 'answer')).toEqual(draft('', ['b']))
  putDraft(book, draft(''), 2)
  expect(draftIn(book, thread, 'answer')).toBeNull()
  expect(isUnsaved(book)).toBe(true)
})
