import { sql, type Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase, type StoreAddress } from '#server/storage/store.ts'
import type { Tables } from '#server/storage/tables.ts'
import type { Fault } from '#server/ledger/faults.ts'
import { answer, openBox, openedLetter, registered, threadOf } from '../rig/case-work.ts'
import { openSchool, type TestSchool } from '../rig/commission.ts'
import { openLedger, type TestLedger } from '../rig/ledger.ts'
import { followUpTo, letterTo, post } from '../rig/letters.ts'
import { engines, freshAddress } from './engines.ts'

/** Ways in which somebody who has the database could change it, and what an examination says. */
const tamperings: readonly (readonly [what: string, statement: string, fault: Fault])[] = [
  [
    'a date',
    `update entries set entry = replace(entry, '-20"', '-19"') where idx = 1`,
    'leaf-differs',
  ],
  ['a content', `update entries set content = sig where idx = 10`, 'content-differs'],
  ['a salt', `update entries set salt = content_hash where idx = 3`, 'leaf-differs'],
  ['a signature', `update entries set sig = salt where idx = 3`, 'leaf-differs'],
  [
    'a leaf',
    `update entries set leaf = (select leaf from entries where idx = 2) where idx = 3`,
    'root-differs',
  ],
  ['the last entry', `delete from entries where idx = 16`, 'end-is-missing'],
  ['a body', `update letters set body = slots`, 'content-differs'],
  [
    'a copy',
    `update copies set copy = (select salt from entries where idx = 1)`,
    'content-differs',
  ],
  [
    'a checkpoint',
    `update checkpoints set signature = (select sig from entries where idx = 1)`,
    'checkpoint-is-forged',
  ],
  ['a number', `update numbers set number = 2`, 'projection-differs'],
  [
    'a state',
    `update threads set state = replace(state, '"number":1', '"number":7')`,
    'projection-differs',
  ],
]

for (const engine of engines) {
  test(`a sound log is found sound, and made anew it is the same [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await workedSchool(on)
    const before = await everything(on, at)
    expect(await on.ledger.examine(at.school)).toMatchObject({ entries: 17, findings: [] })
    expect(await on.ledger.rebuild(at.school)).toBe(17)
    expect(await everything(on, at)).toStrictEqual(before)
    expect(await on.ledger.examine(at.school)).toMatchObject({ entries: 17, findings: [] })
    await post(on, at, letterTo(at))
    await openBox(on, at)
    expect(await on.ledger.examine(at.school)).toMatchObject({ entries: 19, findings: [] })
  })

  test(`lost projections are made anew from the entries [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    const { at, before } = await (async () => {
      await using on = await openLedger(place.address)
      const worked = await workedSchool(on)
      return { at: worked, before: await everything(on, worked) }
    })()
    await tamper(place.address, async (db) => {
      for (const table of ['numbers', 'threads', 'tree_nodes'] as const) {
        await db.deleteFrom(table).execute()
      }
      await sql`update schools set board = '{}'`.execute(db)
    })
    await using on = await openLedger(place.address)
    expect(await on.ledger.rebuild(at.school)).toBe(17)
    expect(await everything(on, at)).toStrictEqual(before)
  })

  for (const [what, statement, fault] of tamperings) {
    test(`${what} that somebody changed in the database is found [${engine}]`, async () => {
      await using place = await freshAddress(engine)
      const { school } = await (async () => {
        await using on = await openLedger(place.address)
        return await workedSchool(on)
      })()
      await tamper(place.address, async (db) => {
        await sql.raw(statement).execute(db)
      })
      await using on = await openLedger(place.address)
      const { findings } = await on.ledger.examine(school)
      expect(findings.map((finding) => finding.fault)).toContain(fault)
    })
  }

  test(`entries that are not those signed are not folded into anything [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    const { school } = await (async () => {
      await using on = await openLedger(place.address)
      return await workedSchool(on)
    })()
    await tamper(place.address, async (db) => {
      await sql`update entries set leaf = (select leaf from entries where idx = 2) where idx = 3`.execute(
        db,
      )
    })
    await using on = await openLedger(place.address)
    await expect(on.ledger.rebuild(school)).rejects.toThrow('not those that the log has signed')
    expect(await on.store.read(school, ({ numbers }) => numbers.all())).toHaveLength(1)
  })
}

/** A school with a letter that was registered and answered, and a second one. */
async function workedSchool(on: TestLedger): Promise<TestSchool> {
  const at = await openSchool(on)
  const letter = await openedLetter(on, at)
  await registered(on, at, threadOf(letter), 1)
  await answer(on, at, threadOf(letter))
  await post(on, at, followUpTo(letter))
  await post(on, at, letterTo(at))
  await openBox(on, at)
  await on.ledger.prepareBox(at.school, { days: [1], at: 600, answerWorkingDays: 5 })
  return at
}

const everything = ({ store }: TestLedger, { school }: TestSchool) =>
  store.read(school, async ({ heads, threads, numbers, tree }) => ({
    head: await heads.read(),
    threads: await threads.all(),
    numbers: await numbers.all(),
    nodes: await tree.at([
      { level: 3, index: 0 },
      { level: 0, index: 16 },
    ]),
  }))

async function tamper(
  address: StoreAddress,
  change: (db: Kysely<Tables>) => Promise<void>,
): Promise<void> {
  const { db, engine, close } = await openDatabase(address, 'maintain')
  if (engine === 'sqlite') await sql`pragma foreign_keys = off`.execute(db)
  await change(db)
  await close()
}
