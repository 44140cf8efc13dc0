import { expect, test } from 'vitest'
import { toBase64url, utf8 } from '#core/bytes.ts'
import { memberId } from '#core/ids.ts'
import { openUnsent, sealUnsent } from './unsent.ts'

const seed = new Uint8Array(32).fill(66)
const dana = memberId(toBase64url(new Uint8Array(16).fill(1)))
const marat = memberId(toBase64url(new Uint8Array(16).fill(2)))
const place = { account: dana, id: 'opening', part: 0 }
const text = utf8('Жәшікте үш хат')

test('what waits for the network opens again for the person who wrote it', async () => {
  expect(await openUnsent(seed, place, await sealUnsent(seed, place, text))).toEqual(text)
})

test('another person, thing, part or seed does not open it', async () => {
  const sealed = await sealUnsent(seed, place, text)
  await expect(openUnsent(seed, { ...place, account: marat }, sealed)).rejects.toThrow('damaged')
  await expect(openUnsent(seed, { ...place, id: 'sheet' }, sealed)).rejects.toThrow('damaged')
  await expect(openUnsent(seed, { ...place, part: 1 }, sealed)).rejects.toThrow('damaged')
  await expect(openUnsent(new Uint8Array(32), place, sealed)).rejects.toThrow('damaged')
})
