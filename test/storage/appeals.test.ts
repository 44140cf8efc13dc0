import { expect, test } from 'vitest'
import { sheetId } from '#core/appeals/sheet.ts'
import { toBase64url } from '#core/bytes.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import { boxId, entryId, threadId } from '#core/ids.ts'
import { appealOf } from '../rig/appeals.ts'
import { register } from '../rig/case-work.ts'
import { openSchool, type Member, type TestSchool } from '../rig/commission.ts'
import { openLedger, random, type TestLedger } from '../rig/ledger.ts'
import { sealedPart, stage } from '../rig/parts.ts'
import { engines, freshAddress } from './engines.ts'

const enter = (
  { ledger }: TestLedger,
  { school }: TestSchool,
  { person }: Member,
  appeal: Awaited<ReturnType<typeof appealOf>>,
) => ledger.enterAppeal(school, person.id, appeal)

for (const engine of engines) {
  test(`what a member enters is in the log at once, with a slot for each reader [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const part = sealedPart()
    const id = entryId(toBase64url(random(16)))
    await stage(on, at, id, [part])
    const appeal = await appealOf(on, at, at.dana, { id, parts: [part] })
    const entered = await enter(on, at, at.dana, appeal)
    expect(entered).toMatchObject({ index: expect.any(Number) })
    const { items } = await on.ledger.feed(at.school, at.marat.person.id, 0, 0)
    const seat = at.genesis.people.findIndex(({ id: one }) => one === at.marat.person.id)
    expect(items.at(-1)).toMatchObject({
      scope: 'thread',
      thread: id,
      received: { entry: appeal.entry, body: appeal.body, slot: appeal.slots[seat] },
    })
    expect(await on.ledger.partOf(at.school, id, part.hash)).toEqual(part.bytes)
    expect(await register(on, at, at.marat, threadId(id), 1)).toMatchObject({
      leaf: expect.any(String),
    })
    expect((await on.ledger.examine(at.school)).findings).toEqual([])
    await on.ledger.rebuild(at.school)
    expect((await on.ledger.examine(at.school)).findings).toEqual([])
  })

  test(`the same bytes are the same appeal, other bytes on the same sheet are not [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const opening = entryId(toBase64url(random(16)))
    const sheet = { id: sheetId(opening, 2), sheet: { opening, sheet: 2 } }
    const appeal = await appealOf(on, at, at.dana, sheet)
    const entered = await enter(on, at, at.dana, appeal)
    expect(await enter(on, at, at.dana, appeal)).toEqual(entered)
    const again = await appealOf(on, at, at.saule, sheet)
    expect(await enter(on, at, at.saule, again)).toBe('different-letter-same-id')
  })

  test(`of two registrars who enter one sheet at the same moment, one does [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const opening = entryId(toBase64url(random(16)))
    const answers = []
    for (let sheet = 1; sheet <= 3; sheet++) {
      const wishes = { id: sheetId(opening, sheet), sheet: { opening, sheet } }
      const both = [at.dana, at.marat].map(async (who) =>
        enter(on, at, who, await appealOf(on, at, who, wishes)),
      )
      answers.push(await Promise.all(both))
    }
    for (const pair of answers) {
      expect(pair.filter((one) => one === 'different-letter-same-id')).toHaveLength(1)
      expect(pair.filter((one) => typeof one === 'object')).toHaveLength(1)
    }
  })

  test(`a receipt belongs to one appeal, and its author sees that it came [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const auth = random(32)
    const appeal = await appealOf(on, at, at.dana, { auth })
    await enter(on, at, at.dana, appeal)
    const lookup = appeal.receipt?.lookup ?? random(32)
    expect(await on.ledger.threadView(at.school, { lookup, auth })).toMatchObject({
      returnBox: appeal.receipt?.returnBox,
      received: { entry: appeal.entry, sig: appeal.sig },
    })
    const other = await appealOf(on, at, at.marat)
    const { receipt } = appeal
    if (receipt === undefined) throw new Error('no receipt')
    expect(await enter(on, at, at.marat, { ...other, receipt })).toBe('code-is-taken')
  })

  test(`nothing is entered that no client makes [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const { size } = await sizeOf(on, at)
    const appeal = await appealOf(on, at, at.dana)
    const opening = entryId(toBase64url(random(16)))
    const elsewhere = await appealOf(on, at, at.dana, { sheet: { opening, sheet: 1 } })
    const tried: readonly (readonly [typeof appeal, Member, ErrorWord])[] = [
      [appeal, at.marat, 'written-by-somebody-else'],
      [{ ...appeal, body: random(5000) }, at.dana, 'signature-is-wrong'],
      [{ ...appeal, slots: appeal.slots.slice(1) }, at.dana, 'signature-is-wrong'],
      [await appealOf(on, at, at.erlan), at.erlan, 'not-a-member'],
      [elsewhere, at.dana, 'malformed'],
      [await appealOf(on, at, at.dana, { parts: [sealedPart()] }), at.dana, 'parts-missing'],
      [await appealOf(on, { ...at, box: threadBox() }, at.dana), at.dana, 'unknown-box'],
    ]
    for (const [one, who, word] of tried) expect(await enter(on, at, who, one)).toBe(word)
    const unsealed = {
      entry: appeal.entry,
      salt: appeal.salt,
      content: appeal.body,
      sig: appeal.sig,
    }
    expect(await on.ledger.append(at.school, at.dana.person.id, unsealed)).toBe('malformed')
    expect((await sizeOf(on, at)).size).toBe(size)
  })
}

const threadBox = () => boxId(toBase64url(random(16)))

async function sizeOf(on: TestLedger, at: TestSchool): Promise<{ readonly size: number }> {
  const { checkpoint } = await on.ledger.feed(at.school, at.dana.person.id, 0, 0)
  return { size: Number(checkpoint.split('\n')[1]) }
}
