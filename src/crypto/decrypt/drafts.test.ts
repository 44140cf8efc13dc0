import { expect, test } from 'vitest'
import { toBase64url } from '#core/bytes.ts'
import { sealedDraftsBytes, type Drafts } from '#core/contract/drafts.ts'
import { memberId, threadId } from '#core/ids.ts'
import { openDrafts, sealDrafts } from './drafts.ts'

const seed = new Uint8Array(32).fill(65)
const dana = memberId(toBase64url(new Uint8Array(16).fill(1)))
const marat = memberId(toBase64url(new Uint8Array(16).fill(2)))

const drafts = (...texts: readonly string[]): Drafts => ({
  v: 1,
  drafts: texts.map((text, at) => ({
    thread: threadId(toBase64url(new Uint8Array(16).fill(at))),
    kind: 'answer',
    text,
    answers: 0,
    others: [],
  })),
})

test('what was begun opens again, and has one size whatever it is', async () => {
  for (const kept of [drafts(), drafts('Хатың үшін рақмет'), drafts('а'.repeat(8000), 'б')]) {
    const sealed = await sealDrafts(seed, dana, 3, kept)
    expect(sealed).toHaveLength(sealedDraftsBytes)
    expect(await openDrafts(seed, dana, 3, sealed)).toEqual(kept)
  }
})

test('drafts of another person, version or seed do not open', async () => {
  const sealed = await sealDrafts(seed, dana, 3, drafts('a'))
  await expect(openDrafts(seed, marat, 3, sealed)).rejects.toThrow('damaged')
  await expect(openDrafts(seed, dana, 4, sealed)).rejects.toThrow('damaged')
  await expect(openDrafts(new Uint8Array(32), dana, 3, sealed)).rejects.toThrow('damaged')
})

test('more than fits is refused, not cut', async () => {
  const much = drafts(...Array.from({ length: 5 }, () => 'қ'.repeat(8000)))
  await expect(sealDrafts(seed, dana, 1, much)).rejects.toThrow('too-large')
})
