import { expect, test } from 'vitest'
import { rosterHash } from '#core/school/roster.ts'
import { openedLetter, registered, threadOf, answer } from '../rig/case-work.ts'
import { openSchool, signed, type Member } from '../rig/commission.ts'
import { openLedger, type TestLedger } from '../rig/ledger.ts'
import { sealedPart, stage } from '../rig/parts.ts'
import { makeKey, newRecord, recordBy } from '../rig/records.ts'
import { engines, freshAddress } from './engines.ts'

for (const engine of engines) {
  test(`a record and its parts are written together [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const { at, key } = await schoolWithKey(on)
    const [scan, unnamed] = [sealedPart(65_536), sealedPart()]
    const record = await recordBy(on, at, at.dana, key)
    const owner = record.entry.id
    const write = () => append(on, at.dana, { ...record, parts: [scan.hash] })
    expect(await write()).toBe('parts-missing')
    await stage(on, at, owner, [scan, unnamed])
    // What waits to be named is nobody's yet.
    expect(await on.ledger.partOfRecord(at.school, owner, scan.hash)).toBeNull()
    expect(await write()).toMatchObject({ index: expect.any(Number) })
    expect(await write()).toMatchObject({ index: expect.any(Number) })
    expect(await on.ledger.partOfRecord(at.school, owner, scan.hash)).toEqual(scan.bytes)
    expect(await on.ledger.partOfRecord(at.school, owner, unnamed.hash)).toBeNull()
    expect((await on.ledger.stagedParts(at.school, owner)).parts).toEqual([])
    expect(await on.ledger.examine(at.school)).toMatchObject({ findings: [] })
    await on.store.write(at.school, ({ parts }) => parts.remove(owner))
    expect(await on.ledger.partOfRecord(at.school, owner, scan.hash)).toBeNull()
  })

  test(`a part of a letter’s thread is no part of a record [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letter = await openedLetter(on, at)
    await registered(on, at, threadOf(letter), 1)
    const part = sealedPart()
    const { entry } = await answer(on, at, threadOf(letter), part)
    expect(await on.ledger.partOf(at.school, entry.id, part.hash)).toEqual(part.bytes)
    expect(await on.ledger.partOfRecord(at.school, entry.id, part.hash)).toBeNull()
  })

  test(`a refused record leaves its parts waiting, and no other entry of the board has any [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const { at, key } = await schoolWithKey(on)
    const scan = sealedPart()
    const record = newRecord()
    await append(on, at.marat, await recordBy(on, at, at.marat, key, { record }))
    const late = await recordBy(on, at, at.dana, key, { record })
    await stage(on, at, late.entry.id, [scan])
    expect(await append(on, at.dana, { ...late, parts: [scan.hash] })).toBe('record-moved-on')
    expect((await on.ledger.stagedParts(at.school, late.entry.id)).parts).toEqual([scan.hash])
    const header = { audience: 'readers', roster: rosterHash(at.genesis) }
    const made = await signed(on, at.school, at.dana, { kind: 'record-key-made', header })
    expect(await append(on, at.dana, { ...made, parts: [scan.hash] })).toBe('malformed')
  })

  test(`who is told that a number is taken is told the last one [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const { at, key } = await schoolWithKey(on)
    const act = (number: number, period = 2026) =>
      recordBy(on, at, at.dana, key, { paper: { paper: 'act', period, number } })
    for (const number of [1, 2]) await append(on, at.dana, await act(number))
    const late = await act(1)
    expect(await append(on, at.dana, late)).toBe('number-taken')
    expect(await on.ledger.lastNumber(at.school, late.entry)).toBe(2)
    const next = await act(1, 2027)
    expect(await on.ledger.lastNumber(at.school, next.entry)).toBe(0)
  })
}

async function schoolWithKey(on: TestLedger) {
  const at = await openSchool(on)
  return { at, key: await makeKey(on, at, at.genesis) }
}

const append = (
  { ledger }: TestLedger,
  { person }: Member,
  entry: Parameters<TestLedger['ledger']['append']>[2],
) => ledger.append(entry.entry.school, person.id, entry)
