import { expect, test } from 'vitest'
import {
  answers,
  draft,
  genesis,
  letter,
  otherLetter,
  roster,
  salt,
  school,
} from '../../../test/crypto-cast.ts'
import { flipped, refusalOf } from '../../../test/envelope-refusal.ts'
import { sha256, toBase64url, utf8 } from '#core/bytes.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import type { AuthorCopy, ReturnBox } from '#core/contract/sealed.ts'
import { boxId, entryId, hash } from '#core/ids.ts'
import { sealAuthorCopy } from '../encrypt/author-copy.ts'
import { sealReturnBox } from '../encrypt/return-box.ts'
import { openAuthorCopy, openReturnBox } from './open-for-author.ts'

const key = new Uint8Array(32).fill(9)
const answer = entryId(toBase64url(new Uint8Array(16).fill(0x61)))
const box: ReturnBox = {
  v: 1,
  genesis,
  roster,
  letter,
  box: boxId(toBase64url(new Uint8Array(16).fill(0x70))),
  contentHash: hash(toBase64url(sha256(utf8('manifest')))),
  salt: toBase64url(salt),
  threadRecipient: (await draft()).seats[0]?.recipient ?? '',
  tone: 'child',
  lang: 'kk',
  bucket: 4096,
}
const copy: AuthorCopy = {
  v: 1,
  thread: letter,
  answer,
  text: 'Біз сенімен сөйлестік. Сен дұрыс істедің.',
  role: 'psychologist',
  on: plainDate('2026-11-23'),
}
const place = { school, thread: letter, answer }

test('the code gives back what the author needs', async () => {
  expect(await openReturnBox(key, await sealReturnBox(key, box))).toEqual(box)
})

test('every return box has the same size', async () => {
  const other = await sealReturnBox(key, { ...box, bucket: 65_536, tone: 'adult' })
  expect(other.length).toBe((await sealReturnBox(key, box)).length)
})

test('another code does not open a return box', async () => {
  const sealed = await sealReturnBox(key, box)
  expect(await refusalOf(openReturnBox(answers, sealed))).toBe('wrong-key')
  expect(await refusalOf(openReturnBox(key, flipped(sealed, 50)))).toBe('wrong-key')
  expect(await refusalOf(openReturnBox(key, flipped(sealed, 0)))).toBe('unknown-version')
})

test('the author reads the answer', async () => {
  const sealed = await sealAuthorCopy(answers, place, copy)
  expect(await openAuthorCopy(answers, place, sealed)).toEqual(copy)
})

test('an answer changed, moved to another thread or to another answer is refused', async () => {
  const sealed = await sealAuthorCopy(answers, place, copy)
  const otherAnswer = entryId(toBase64url(new Uint8Array(16).fill(0x62)))
  const mislabelled = await sealAuthorCopy(answers, place, { ...copy, answer: otherAnswer })
  const refused = [
    openAuthorCopy(answers, place, flipped(sealed, 50)),
    openAuthorCopy(answers, { ...place, thread: otherLetter }, sealed),
    openAuthorCopy(answers, { ...place, answer: otherAnswer }, sealed),
    openAuthorCopy(key, place, sealed),
    openAuthorCopy(answers, place, mislabelled),
  ]
  expect(new Set(await Promise.all(refused.map(refusalOf)))).toEqual(new Set(['damaged']))
})
