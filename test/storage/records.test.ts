import { expect, test } from 'vitest'
import type { SignedEntry } from '#core/contract/entries.ts'
import { utf8 } from '#core/bytes.ts'
import { canonicalBytes } from '#core/log/canonical.ts'
import { regulationHash } from '#core/regulation/regulation.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import { rosterHash } from '#core/school/roster.ts'
import { openedLetter } from '../rig/case-work.ts'
import { confirm, openSchool, sealedBytes, signed, write, type Member } from '../rig/commission.ts'
import { openLedger, random, type TestLedger } from '../rig/ledger.ts'
import { makeKey, newRecord, recordBy, withGulnara } from '../rig/records.ts'
import { engines, freshAddress } from './engines.ts'

for (const engine of engines) {
  const schoolWithKey = async (on: TestLedger) => {
    const at = await openSchool(on)
    return { ...at, key: await makeKey(on, at, at.genesis) }
  }
  const append = (on: TestLedger, { person }: Member, entry: SignedEntry) =>
    on.ledger.append(entry.entry.school, person.id, entry)

  test(`of two who write one version, one is told that it moved on [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const { key, ...at } = await schoolWithKey(on)
    const record = newRecord()
    for (const version of [1, 2, 3]) {
      const tried = await Promise.all(
        [at.dana, at.marat, at.saule].map(async (member) =>
          append(on, member, await recordBy(on, at, member, key, { record, version })),
        ),
      )
      expect(tried.filter((one) => one === 'record-moved-on')).toHaveLength(2)
    }
    const [state] = await on.store.read(at.school, (rows) => rows.records.all())
    expect(state).toMatchObject({ record, version: 3, signatures: [], isClosed: false })
  })

  test(`papers that race for a number have no gap [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const { key, ...at } = await schoolWithKey(on)
    let waiting = Array.from({ length: 5 }, newRecord)
    for (let number = 1; waiting.length > 0; number++) {
      const paper = { paper: 'act', period: 2026, number } as const
      const tried = await Promise.all(
        waiting.map(async (record, n) => {
          const member = at.members[n % 3] ?? at.dana
          return append(on, member, await recordBy(on, at, member, key, { record, paper }))
        }),
      )
      expect(tried.filter((one) => one === 'number-taken')).toHaveLength(waiting.length - 1)
      waiting = waiting.filter((_, n) => tried[n] === 'number-taken')
    }
    const states = await on.store.read(at.school, (rows) => rows.records.all())
    const numbers = new Set(states.map(({ paper }) => paper?.number))
    expect(numbers).toEqual(new Set([1, 2, 3, 4, 5]))
    const last = (period: number) =>
      on.store.read(at.school, (rows) => rows.records.lastNumber({ paper: 'act', period }))
    expect([await last(2026), await last(2027)]).toEqual([5, 0])
  })

  test(`of two who make the key of one roster, one is told [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const tried = await Promise.allSettled([
      makeKey(on, at, at.genesis, 'readers'),
      makeKey(on, at, at.genesis, 'readers'),
    ])
    expect(tried.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test(`records come back from their entries, and a changed one is found [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const { key, ...at } = await schoolWithKey(on)
    const paper = { paper: 'minutes', period: 2026, number: 1 } as const
    const entry = await recordBy(on, at, at.dana, key, { paper, closes: true })
    const appended = await append(on, at.dana, entry)
    if (typeof appended === 'string' || entry.entry.kind !== 'record-written')
      throw new Error('the record was refused')
    const { record } = entry.entry.header
    const signature = { record, entry: entry.entry.id, leaf: appended.leaf }
    await write(on, at.school, at.marat, { kind: 'record-signed', header: signature })
    const all = () => on.store.read(at.school, (rows) => rows.records.all())
    const before = await all()
    expect(before).toMatchObject([{ record, paper, isClosed: true }])
    expect(before[0]?.signatures).toHaveLength(1)
    expect((await on.ledger.examine(at.school)).findings).toEqual([])
    await on.store.write(at.school, (rows) => rows.records.clear())
    expect((await on.ledger.examine(at.school)).findings.map(({ fault }) => fault)).toEqual([
      'projection-differs',
    ])
    await on.ledger.rebuild(at.school)
    expect(await all()).toStrictEqual(before)
    expect((await on.ledger.examine(at.school)).findings).toEqual([])
  })

  test(`nothing unsealed lands in a record, and a key is an age file [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const { key, ...at } = await schoolWithKey(on)
    const header = { record: newRecord(), version: 1, audience: 'everybody', key, closes: false }
    const signature = { record: header.record, entry: key, leaf: 'A'.repeat(43) }
    const keyHeader = { audience: 'readers', roster: 'A'.repeat(43) }
    const calendar = { days: [], schoolYears: [], breaks: [] }
    for (const said of [
      { kind: 'record-written', header },
      { kind: 'record-written', header, content: utf8('Айгерим жазды') },
      { kind: 'record-written', header, content: random(1000) },
      { kind: 'record-signed', header: signature, content: sealedBytes() },
      { kind: 'record-key-made', header: keyHeader },
      { kind: 'record-key-made', header: keyHeader, content: sealedBytes() },
      { kind: 'calendar-changed', header: calendar, content: utf8('мереке') },
    ] as const) {
      const entry = await signed(on, at.school, at.dana, said)
      expect(await append(on, at.dana, entry), said.kind).toBe('malformed')
    }
  })

  test(`a regulation is the canonical document that its header names [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const [one, other] = [preset('kz-online-daily'), preset('kg-post-weekly')]
    const header = {
      version: 1,
      regulation: regulationHash(one),
      since: on.clock.wall().on,
      numbering: one.numbering,
      boxes: [],
    }
    const content = canonicalBytes(one)
    const numbering = { ...one.numbering, restarts: 'never' }
    for (const wrong of [
      { header },
      { header, content: utf8(JSON.stringify(one, null, 1)) },
      { header, content: canonicalBytes(other) },
      { header, content: canonicalBytes({ ...one, v: 2 }) },
      { header: { ...header, numbering }, content },
    ]) {
      const entry = await signed(on, at.school, at.dana, { kind: 'regulation-changed', ...wrong })
      expect(await append(on, at.dana, entry)).toBe('malformed')
    }
    const written = await write(on, at.school, at.dana, {
      kind: 'regulation-changed',
      header,
      content,
    })
    for (const member of [at.marat, at.saule]) await confirm(on, at.school, member, written)
    const board = await on.ledger.board(at.school)
    expect(board.regulations.map(({ regulation }) => regulation)).toEqual([header.regulation])
    expect((await on.ledger.examine(at.school)).findings).toEqual([])
  })

  test(`whoever attends gets the board and the leaves of all threads [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const { gulnara, roster } = await withGulnara(on, at)
    const key = await makeKey(on, at, roster)
    const closed = await recordBy(on, at, at.dana, key, { closes: true })
    await append(on, at.dana, closed)
    await openedLetter(on, { ...at, genesis: roster })
    const theirs = await on.ledger.feed(at.school, gulnara.person.id, 0, 0)
    const whole = await on.ledger.feed(at.school, at.dana.person.id, 0, 0)
    expect(theirs.items.map(({ index }) => index)).toEqual(whole.items.map(({ index }) => index))
    const threads = theirs.items.filter(({ scope }) => scope !== 'board')
    expect(threads.length).toBeGreaterThan(0)
    for (const item of threads) expect(Object.keys(item)).toEqual(['scope', 'index', 'leaf'])
    const letters = whole.items.filter((item) => item.scope === 'thread' && item.received)
    expect(letters).not.toHaveLength(0)
    const keys = await on.ledger.boxKeys(at.school)
    expect(keys?.recipients).toHaveLength(4)
    expect(await on.ledger.recipients(at.school)).toEqual({
      roster: rosterHash(roster),
      recipients: [...at.members, gulnara].map(({ recipient }) => recipient),
    })
    const note = await recordBy(on, at, gulnara, key)
    expect(await append(on, gulnara, note)).toBe('not-a-member')
  })
}
