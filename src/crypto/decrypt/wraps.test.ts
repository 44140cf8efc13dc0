import { expect, test } from 'vitest'
import { dana, marat } from '../../../test/crypto-cast.ts'
import { flipped, refusalOf } from '../../../test/envelope-refusal.ts'
import {
  recoveryAuthOf,
  unwrapWithCard,
  unwrapWithRecovery,
  wrapForCard,
  wrapForRecovery,
} from './wraps.ts'

const exportKey = new Uint8Array(64).fill(1)
const cardSecret = new Uint8Array(16).fill(2)
const keys = { exportKey, cardSecret }
const sheet = new Uint8Array(20).fill(3)

test('password and card together open the seed', async () => {
  const wrap = await wrapForCard(dana.seed, dana.id, keys)
  expect(await unwrapWithCard(wrap, dana.id, keys)).toEqual(dana.seed)
})

test('the sheet from the safe opens the seed', async () => {
  const wrap = await wrapForRecovery(dana.seed, dana.id, sheet)
  expect(await unwrapWithRecovery(wrap, dana.id, sheet)).toEqual(dana.seed)
})

test('another password, card, account or sheet is a wrong key', async () => {
  const card = await wrapForCard(dana.seed, dana.id, keys)
  const recovery = await wrapForRecovery(dana.seed, dana.id, sheet)
  const refused = [
    unwrapWithCard(card, dana.id, { ...keys, exportKey: flipped(exportKey, 0) }),
    unwrapWithCard(card, dana.id, { ...keys, cardSecret: flipped(cardSecret, 0) }),
    unwrapWithCard(card, marat.id, keys),
    unwrapWithCard(recovery, dana.id, keys),
    unwrapWithCard(flipped(card, 40), dana.id, keys),
    unwrapWithRecovery(recovery, dana.id, flipped(sheet, 0)),
    unwrapWithRecovery(recovery, marat.id, sheet),
    unwrapWithRecovery(card, dana.id, sheet),
  ]
  expect(new Set(await Promise.all(refused.map(refusalOf)))).toEqual(new Set(['wrong-key']))
})

test('a wrap of a later version is told from a wrong key', async () => {
  const wrap = await wrapForCard(dana.seed, dana.id, keys)
  expect(await refusalOf(unwrapWithCard(flipped(wrap, 0, 1), dana.id, keys))).toBe(
    'unknown-version',
  )
})

test('secrets of another length are a mistake of the caller', async () => {
  const short = { exportKey, cardSecret: new Uint8Array(15) }
  await expect(wrapForCard(dana.seed, dana.id, short)).rejects.toThrow(RangeError)
})

test('what shows the server that one holds the sheet does not open the wrap', async () => {
  const wrap = await wrapForRecovery(dana.seed, dana.id, sheet)
  const auth = recoveryAuthOf(sheet)
  expect(auth).toHaveLength(32)
  expect(await refusalOf(unwrapWithRecovery(wrap, dana.id, auth))).toBe('wrong-key')
})
