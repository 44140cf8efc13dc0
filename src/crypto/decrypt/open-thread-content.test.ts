import { expect, test } from 'vitest'
import { answers, dana, letter, otherLetter, salt, school } from '../../../test/crypto-cast.ts'
import { flipped, refusalOf } from '../../../test/envelope-refusal.ts'
import { toBase64url } from '#core/bytes.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import { entryId, schoolId } from '#core/ids.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import { sealAuthorEntry } from '../encrypt/author-entry.ts'
import { entriesKeyOf, newLetterKey } from '../encrypt/letter-key.ts'
import { sealThreadContent } from '../encrypt/thread-content.ts'
import { openAuthorEntry, openThreadContent } from './open-thread-content.ts'

const entriesKey = entriesKeyOf(newLetterKey())
const place = { school, thread: letter }
const id = entryId(toBase64url(new Uint8Array(16).fill(0x60)))
const on = plainDate('2026-11-20')
const base = { v: 1, school, id, on } as const
const note: AnyEntry = { ...base, kind: 'note-added', by: dana.id, header: { thread: letter } }
const read: AnyEntry = {
  ...base,
  kind: 'answer-read',
  by: 'author',
  header: { thread: letter, answer: id },
}

test('a reader reads what another reader wrote, and the entry itself', async () => {
  const data = { text: 'Сынып жетекшісімен сөйлестім.' }
  const content = await sealThreadContent(entriesKey, place, note, salt, data)
  expect(await openThreadContent(entriesKey, place, content)).toEqual({
    v: 1,
    entry: note,
    salt: toBase64url(salt),
    data,
  })
})

test('an entry that says nothing beyond itself has no data', async () => {
  const content = await sealThreadContent(entriesKey, place, note, salt)
  expect(await openThreadContent(entriesKey, place, content)).not.toHaveProperty('data')
})

test('the readers read that the author read the answer', async () => {
  const content = await sealAuthorEntry(answers, place, read, salt)
  expect((await openAuthorEntry(answers, place, content)).entry).toEqual(read)
})

test('a content moved to another thread or school, under another key or changed, is refused', async () => {
  const content = await sealThreadContent(entriesKey, place, note, salt)
  const own = await sealAuthorEntry(answers, place, read, salt)
  const elsewhere = { school, thread: otherLetter }
  const abroad = { school: schoolId(letter), thread: letter }
  const refused = [
    openThreadContent(entriesKey, elsewhere, content),
    openThreadContent(entriesKey, abroad, content),
    openThreadContent(entriesKeyOf(newLetterKey()), place, content),
    openThreadContent(entriesKey, place, flipped(content, 100)),
    openThreadContent(answers, place, own),
    openAuthorEntry(answers, elsewhere, own),
    openAuthorEntry(entriesKey, place, own),
    openAuthorEntry(answers, place, content),
  ]
  expect(new Set(await Promise.all(refused.map(refusalOf)))).toEqual(new Set(['damaged']))
})
