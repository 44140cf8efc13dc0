import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { toBase64url } from '#core/bytes.ts'
import { sealedDraftsBytes } from '#core/contract/drafts.ts'
import { entryId, memberId, ordinarySeries, schoolId, threadId, type SchoolId } from '#core/ids.ts'
import type { Waiting } from '#server/storage/queue.ts'
import { openDatabase, openStore, type Store } from '#server/storage/store.ts'
import { foundSchool, openLedger, random } from '../rig/ledger.ts'
import { engines, freshAddress, pretendNewer } from './engines.ts'

for (const engine of engines) {
  test(`what a change wrote is gone when it throws [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const school = await foundSchool(on)
    const change = on.store.write(school, async ({ queue, heads }) => {
      await queue.add(waiting())
      await heads.setMergedAt(5)
      throw new Error('the power went out')
    })
    await expect(change).rejects.toThrow('the power went out')
    const left = await on.store.read(school, async ({ queue, heads }) => ({
      ids: await queue.ids('follow-ups'),
      mergedAt: await heads.mergedAt(),
    }))
    expect(left).toStrictEqual({ ids: [], mergedAt: on.clock.now() })
  })

  test(`schools on one database never see each other's rows [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const [ours, theirs] = [await foundSchool(on), await secondSchool(on.store, on.clock.now())]
    const one = waiting()
    for (const school of [ours, theirs]) {
      await on.store.write(school, async ({ queue, numbers }) => {
        await queue.add(one)
        await numbers.add([{ series: ordinarySeries, period: 2026, number: 1, thread: one.thread }])
      })
    }
    await on.store.write(theirs, async ({ queue, heads, numbers }) => {
      await queue.clear()
      await heads.setMergedAt(7)
      await numbers.clear()
    })
    const { store } = on
    expect(await store.read(ours, (rows) => rows.queue.byId(one.id))).toMatchObject({ id: one.id })
    expect(await store.read(ours, (rows) => rows.heads.mergedAt())).toBe(on.clock.now())
    expect(await store.read(ours, (rows) => rows.numbers.last(ordinarySeries, 2026))).toBe(1)
    expect(await store.read(theirs, (rows) => rows.queue.byId(one.id))).toBeNull()
    expect(await store.read(theirs, (rows) => rows.entries.byIndex(0))).toBeNull()
    expect(await store.read(theirs, (rows) => rows.accounts.all())).toStrictEqual([])
  })

  test(`a number is given once, even past the rules [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const school = await foundSchool(on)
    const give = (): Promise<void> =>
      on.store.write(school, ({ numbers }) =>
        numbers.add([
          { series: ordinarySeries, period: 2026, number: 1, thread: threadId(newId()) },
        ]),
      )
    await give()
    await expect(give()).rejects.toThrow(/unique|duplicate/i)
  })

  test(`thirty changes at once happen one after the other [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const school = await foundSchool(on)
    const increment = (): Promise<void> =>
      on.store.write(school, async ({ heads }) => {
        const before = await heads.mergedAt()
        await heads.setMergedAt(before + 1)
      })
    await Promise.all(Array.from({ length: 30 }, increment))
    expect(await on.store.read(school, (rows) => rows.heads.mergedAt())).toBe(on.clock.now() + 30)
  })

  test(`of two foundings at once, one founds [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const founded = await Promise.allSettled([foundSchool(on), foundSchool(on), foundSchool(on)])
    expect(founded.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await on.store.schools()).toHaveLength(1)
  })

  test(`a key ring keeps the newer of two pages [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const school = await foundSchool(on)
    const account = memberId(newId())
    const [older, newer] = [random(1024), random(1024)]
    const pages = await on.store.write(school, async ({ accounts, keyRing }) => {
      await accounts.add({ kind: 'administrator', id: account, record: 'opaque-record' })
      expect(await keyRing.put(account, { page: 1, version: 2, bytes: newer })).toBe(true)
      expect(await keyRing.put(account, { page: 1, version: 1, bytes: older })).toBe(false)
      return keyRing.pages(account)
    })
    expect(pages).toStrictEqual([{ page: 1, version: 2, bytes: newer }])
  })

  test(`drafts are never written over by whoever did not read them [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const school = await foundSchool(on)
    const account = memberId(newId())
    const [first, second] = [random(sealedDraftsBytes), random(sealedDraftsBytes)]
    const kept = await on.store.write(school, async ({ accounts, drafts }) => {
      await accounts.add({ kind: 'administrator', id: account, record: 'opaque-record' })
      expect(await drafts.of(account)).toBeNull()
      expect(await drafts.put(account, { version: 2, bytes: second })).toBe(false)
      expect(await drafts.put(account, { version: 1, bytes: first })).toBe(true)
      expect(await drafts.put(account, { version: 1, bytes: second })).toBe(false)
      expect(await drafts.put(account, { version: 3, bytes: second })).toBe(false)
      expect(await drafts.put(account, { version: 2, bytes: second })).toBe(true)
      return drafts.of(account)
    })
    expect(kept).toStrictEqual({ version: 2, bytes: second })
  })

  test(`sessions end by age, by rest, and all at once [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const school = await foundSchool(on)
    const account = memberId(newId())
    const [old, idle, fresh] = [random(32), random(32), random(32)]
    await on.store.write(school, async ({ accounts, sessions }) => {
      await accounts.add({ kind: 'administrator', id: account, record: 'opaque-record' })
      await sessions.add({ tokenHash: old, account, createdAt: 100, usedAt: 1000 })
      await sessions.add({ tokenHash: idle, account, createdAt: 900, usedAt: 900 })
      await sessions.add({ tokenHash: fresh, account, createdAt: 900, usedAt: 900 })
      await sessions.touch(fresh, 1000)
      await sessions.removeOlder(500, 950)
    })
    const find = (token: typeof old) =>
      on.store.read(school, ({ sessions }) => sessions.byToken(token))
    expect([await find(old), await find(idle)]).toStrictEqual([null, null])
    expect(await find(fresh)).toStrictEqual({
      tokenHash: fresh,
      account,
      createdAt: 900,
      usedAt: 1000,
    })
    await on.store.write(school, ({ sessions }) => sessions.removeAll(account))
    expect(await find(fresh)).toBeNull()
  })

  test(`a database that a newer Senim wrote is refused [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await (await openStore(place.address, 'serve')).close()
    await pretendNewer(place.address)
    await expect(openStore(place.address, 'serve')).rejects.toThrow('newer Senim (schema 999')
  })

  test(`a command that writes is refused while a server runs, and the other way round [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    const server = await openStore(place.address, 'serve')
    await expect(openStore(place.address, 'maintain')).rejects.toThrow(/Stop it first/)
    await server.close()
    const command = await openStore(place.address, 'maintain')
    await expect(openStore(place.address, 'serve')).rejects.toThrow(/Stop it first|when it is done/)
    await command.close()
    await (await openStore(place.address, 'serve')).close()
  })
}

test('a second server on the same folder is refused in clear words', async () => {
  await using place = await freshAddress('sqlite')
  const first = await openStore(place.address, 'serve')
  await expect(openStore(place.address, 'serve')).rejects.toThrow(
    `Another Senim is using the folder ${place.address.folder}.`,
  )
  await first.close()
})

test('a commit to SQLite is on the disk when it returns, and references hold', async () => {
  await using place = await freshAddress('sqlite')
  const { db, close } = await openDatabase(place.address, 'serve')
  const pragma = async (name: string) =>
    Object.values((await sql.raw<object>(`pragma ${name}`).execute(db)).rows[0] ?? {})
  expect(await pragma('journal_mode')).toStrictEqual(['wal'])
  expect(await pragma('synchronous')).toStrictEqual([2])
  expect(await pragma('foreign_keys')).toStrictEqual([1])
  expect(await pragma('busy_timeout')).toStrictEqual([5000])
  await close()
})

test('two servers on the same PostgreSQL work side by side', async () => {
  await using place = await freshAddress('postgres')
  const [first, second] = [
    await openStore(place.address, 'serve'),
    await openStore(place.address, 'serve'),
  ]
  expect(await second.schools()).toStrictEqual([])
  await first.close()
  await second.close()
})

const newId = (): string => toBase64url(random(16))

function waiting(): Waiting {
  const [thread, id] = [threadId(newId()), entryId(newId())]
  const [salt, sig, digest] = [random(32), random(32), random(32)]
  return {
    id,
    thread,
    claim: '{}',
    salt,
    sig,
    slots: null,
    body: random(64),
    digest,
    receipt: null,
  }
}

/** A school as a later Senim may host it beside the first. */
async function secondSchool(store: Store, now: number): Promise<SchoolId> {
  const school = schoolId(newId())
  const [first] = await store.schools()
  const head = first && (await store.read(first, ({ heads }) => heads.read()))
  if (!head) throw new Error('there is no first school')
  await store.write(school, ({ heads }) => heads.add({ ...head, size: 0 }, now))
  return school
}
