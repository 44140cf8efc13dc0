import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '#core/bytes.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import { doings, sealedPresenceBytes } from '#core/contract/presence.ts'
import { memberId } from '#core/ids.ts'
import { presenceToken, sealPresence } from '../encrypt/presence.ts'
import { openPresence } from './open-presence.ts'

const key = fromBase64url('2Eazl2BTWNNaA5coVJgmV-J3V8axpWqXQDIoFzFAnSA')
const other = new Uint8Array(32).fill(9)
const dana = memberId(toBase64url(new Uint8Array(16).fill(1)))
const marat = memberId(toBase64url(new Uint8Array(16).fill(2)))
const today = plainDate('2026-11-20')
const tomorrow = plainDate('2026-11-21')

test('the token is that of the page about the format', () => {
  const page = readFileSync(new URL('../../../docs/formats/presence.md', import.meta.url), 'utf8')
  expect(page).toContain(toBase64url(presenceToken(key, today)))
})

test('another letter and another day have another token', () => {
  const tokens = [
    presenceToken(key, today),
    presenceToken(key, tomorrow),
    presenceToken(other, today),
  ].map(toBase64url)
  expect(new Set(tokens).size).toBe(3)
})

test.each(doings)(
  'a reader of the letter learns who is %s, and nobody sees which it is',
  async (doing) => {
    const sealed = await sealPresence(key, dana, today, doing)
    expect(sealed).toHaveLength(sealedPresenceBytes)
    expect(await openPresence(key, dana, today, sealed)).toBe(doing)
  },
)

test('nobody can say it for somebody else, for another day or at another letter', async () => {
  const sealed = await sealPresence(key, dana, today, 'answering')
  await expect(openPresence(key, marat, today, sealed)).rejects.toThrow('damaged')
  await expect(openPresence(key, dana, tomorrow, sealed)).rejects.toThrow('damaged')
  await expect(openPresence(other, dana, today, sealed)).rejects.toThrow('damaged')
})
