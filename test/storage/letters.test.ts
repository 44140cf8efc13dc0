import { expect, test } from 'vitest'
import { boxId } from '#core/ids.ts'
import { isOpened } from '#core/log/threads.ts'
import { rosterHash } from '#core/school/roster.ts'
import { openBox, threadOf } from '../rig/case-work.ts'
import { enrol, newMember, openSchool, rosterFor, rules, signRoster } from '../rig/commission.ts'
import { foundSchool, hour, openLedger, random, type TestLedger } from '../rig/ledger.ts'
import { followUpTo, letterTo, post } from '../rig/letters.ts'
import type { TestSchool } from '../rig/commission.ts'
import { engines, freshAddress } from './engines.ts'

for (const engine of engines) {
  test(`a letter waits outside the log until the box is opened [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const before = await sizeOf(on, at)
    const letter = letterTo(at)
    const taken = await on.ledger.send(at.school, letter.id, letter.sent, letter.digest)
    const opening = { on: '2026-11-20', at: rules.at }
    expect(taken).toMatchObject({ status: 'stored', ack: { thread: letter.id, opening } })
    expect(await sizeOf(on, at)).toBe(before)
    expect(await on.ledger.threadView(at.school, proofOf(letter))).toMatchObject({
      returnBox: letter.sent.returnBox,
      received: null,
      opening: { next: opening },
    })
    await openBox(on, at)
    expect(await sizeOf(on, at)).toBe(before + 2)
  })

  test(`the same bytes are the same letter, before and after the merge [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letter = letterTo(at)
    const other = letterTo(at)
    const send = (digest = letter.digest) =>
      on.ledger.send(at.school, letter.id, letter.sent, digest)
    expect(await send()).toMatchObject({ status: 'stored' })
    expect(await send()).toMatchObject({ status: 'same', ack: { thread: letter.id } })
    expect(await send(other.digest)).toBe('different-letter-same-id')
    await on.ledger.merge(at.school)
    expect(await send()).toMatchObject({ status: 'same', ack: { thread: letter.id } })
    expect(await send(other.digest)).toBe('different-letter-same-id')
    expect(await waitingLetters(on, at)).toBe(0)
  })

  test(`a code belongs to one letter, waiting or not [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letter = letterTo(at)
    const thief = letterTo(at, { lookup: letter.sent.lookup })
    await post(on, at, letter)
    const send = () => on.ledger.send(at.school, thief.id, thief.sent, thief.digest)
    expect(await send()).toBe('code-is-taken')
    await on.ledger.merge(at.school)
    expect(await send()).toBe('code-is-taken')
  })

  test(`a wrong code shows nothing, and says nothing about why [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letter = letterTo(at)
    await post(on, at, letter)
    const { lookup, auth } = proofOf(letter)
    for (const wrong of [
      { lookup, auth: random(32) },
      { lookup: random(32), auth },
    ]) {
      expect(await on.ledger.threadView(at.school, wrong)).toBe('wrong-code')
    }
  })

  test(`parts of impossible length, and slots for other seats, are refused [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const { sent } = letterTo(at)
    for (const change of [
      { bucket: 16_384 as const },
      { body: random(5000) },
      { returnBox: random(2000) },
      { slots: sent.slots.slice(1) },
      { slots: sent.slots.map(() => random(300)) },
    ]) {
      const wrong = letterTo(at, change)
      expect(await on.ledger.send(at.school, wrong.id, wrong.sent, wrong.digest)).toBe('malformed')
    }
    const { id, digest } = letterTo(at)
    expect(await on.ledger.send(at.school, 'not-an-id', sent, digest)).toBe('malformed')
    expect(await waitingLetters(on, at)).toBe(0)
    expect(await on.ledger.send(at.school, id, sent, digest)).toMatchObject({ status: 'stored' })
  })

  test(`no box takes letters before enough members have published it [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const unknown = letterTo({ ...at, box: boxId(letterTo(at).id) })
    expect(await on.ledger.send(at.school, unknown.id, unknown.sent, unknown.digest)).toBe(
      'unknown-box',
    )
  })

  test(`a letter for the roster before is taken for a day [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const { dana, marat, genesis } = at
    const late = letterTo(at)
    const people = at.members.slice(0, 3).map(({ person }) => person)
    const second = await rosterFor(on, at.school, people, genesis)
    await signRoster(on, at.school, second, [dana, marat])
    on.clock.advance(24 * hour - 1)
    await post(on, at, letterTo(at))
    await post(on, at, letterTo({ ...at, genesis: second }))
    on.clock.advance(1)
    expect(await on.ledger.send(at.school, late.id, late.sent, late.digest)).toBe('roster-changed')
    const unknown = letterTo(at, { roster: rosterHash({ ...second, version: 9 }) })
    expect(await on.ledger.send(at.school, unknown.id, unknown.sent, unknown.digest)).toBe(
      'roster-changed',
    )
  })

  test(`a letter that says "danger now" is in the log at once, alone, to the second [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    await post(on, at, letterTo(at))
    const before = await sizeOf(on, at)
    const urgent = letterTo(at, { urgent: true })
    await post(on, at, urgent)
    expect(await post(on, at, urgent)).toBe('same')
    expect(await sizeOf(on, at)).toBe(before + 1)
    expect(await waitingLetters(on, at)).toBe(1)
    const board = await on.ledger.board(at.school)
    const thread = await on.store.read(at.school, ({ threads }) => threads.byId(threadOf(urgent)))
    expect(thread).toMatchObject({ urgentAt: on.clock.now() })
    expect(thread && isOpened(board, thread)).toBe(true)
  })

  test(`what waits is merged at the planned hour, and not before [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    await post(on, at, letterTo(at))
    on.clock.advance(5 * hour - 60)
    await on.ledger.mergeIfDue(at.school)
    expect(await waitingLetters(on, at)).toBe(1)
    on.clock.advance(60)
    await on.ledger.mergeIfDue(at.school)
    expect(await waitingLetters(on, at)).toBe(0)
    const size = await sizeOf(on, at)
    await on.ledger.mergeIfDue(at.school)
    expect(await sizeOf(on, at)).toBe(size)
  })

  test(`after a quiet week a letter waits as long as any other [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    on.clock.advance(7 * 24 * hour)
    await on.ledger.mergeIfDue(at.school)
    await post(on, at, letterTo(at))
    on.clock.advance(4 * hour)
    await on.ledger.mergeIfDue(at.school)
    expect(await waitingLetters(on, at)).toBe(1)
    on.clock.advance(20 * hour)
    await on.ledger.mergeIfDue(at.school)
    expect(await waitingLetters(on, at)).toBe(0)
  })

  test(`an opening whose hour passed while the server was down is merged at the start [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    const at = await (async () => {
      await using on = await openLedger(place.address)
      const school = await openSchool(on)
      await post(on, school, letterTo(school))
      return school
    })()
    await using on = await openLedger(place.address)
    expect(await waitingLetters(on, at)).toBe(1)
    on.clock.advance(6 * hour)
    await on.ledger.mergeIfDue(at.school)
    expect(await waitingLetters(on, at)).toBe(0)
  })

  test(`the order of the log says nothing about the order of sending [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letters = Array.from({ length: 24 }, () => letterTo(at))
    for (const letter of letters) await post(on, at, letter)
    await on.ledger.merge(at.school)
    const threads = await on.store.read(at.school, (rows) =>
      rows.threads.byIds(letters.map(threadOf)),
    )
    const indexOf = new Map(threads.map(({ thread, received }) => [thread, received.index]))
    const order = letters.map((letter) => indexOf.get(threadOf(letter)) ?? -1)
    expect(new Set(order).size).toBe(24)
    // By chance once in 24! merges.
    expect(order).not.toStrictEqual(order.toSorted((a, b) => a - b))
    const byId = letters.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId.map((letter) => indexOf.get(threadOf(letter)) ?? -1)).not.toStrictEqual(
      order.toSorted((a, b) => a - b),
    )
  })

  test(`a follow-up finds its letter, waiting or not [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letter = letterTo(at)
    await post(on, at, letter)
    expect(await post(on, at, followUpTo(letter))).toBe('stored')
    const view = () => on.ledger.threadView(at.school, proofOf(letter))
    expect(await view()).toMatchObject({ received: null, followUps: { on: [], waiting: 1 } })
    await on.ledger.merge(at.school)
    const second = followUpTo(letter)
    expect(await post(on, at, second)).toBe('stored')
    expect(await post(on, at, second)).toBe('same')
    expect(await view()).toMatchObject({ followUps: { on: ['2026-11-20'], waiting: 1 } })
    await on.ledger.merge(at.school)
    expect(await view()).toMatchObject({
      followUps: { on: ['2026-11-20', '2026-11-20'], waiting: 0 },
    })
    const stranger = { ...followUpTo(letter).sent, auth: random(32) }
    expect(await on.ledger.send(at.school, letterTo(at).id, stranger, random(32))).toBe(
      'wrong-code',
    )
  })

  test(`thirty letters at once are all taken, each once [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letters = Array.from({ length: 30 }, () => letterTo(at))
    const statuses = await Promise.all(
      [...letters, ...letters].map((letter) => post(on, at, letter)),
    )
    expect(statuses.filter((status) => status === 'stored')).toHaveLength(30)
    expect(await waitingLetters(on, at)).toBe(30)
    const before = await sizeOf(on, at)
    await Promise.all([on.ledger.merge(at.school), on.ledger.merge(at.school)])
    expect(await sizeOf(on, at)).toBe(before + 30)
  })
}

test('a school without a commission has no keys to encrypt for', async () => {
  await using place = await freshAddress('sqlite')
  await using on = await openLedger(place.address)
  const school = await foundSchool(on)
  expect(await on.ledger.boxKeys(school)).toBeNull()
  await enrol(on, school, [await newMember('Дана', 'psychologist', 'member')])
  expect(await on.ledger.publicBox(school)).toMatchObject({ genesis: null, people: [], box: null })
})

const proofOf = ({ sent, auth }: ReturnType<typeof letterTo>) => ({ lookup: sent.lookup, auth })

async function sizeOf({ store }: TestLedger, { school }: TestSchool): Promise<number> {
  return (await store.read(school, ({ heads }) => heads.read()))?.size ?? 0
}

const waitingLetters = async ({ store }: TestLedger, { school }: TestSchool): Promise<number> =>
  (await store.read(school, ({ queue }) => queue.ids('letters'))).length
