import { expect, test } from 'vitest'
import { toBase64url } from '#core/bytes.ts'
import { boxId, seriesId } from '#core/ids.ts'
import { addDays } from '#core/calendar/plain-date.ts'
import { canonicalBytes } from '#core/log/canonical.ts'
import { rosterHeader } from '#core/school/roster.ts'
import { answer, openBox, openedLetter, register, registered, threadOf } from '../rig/case-work.ts'
import {
  confirm,
  enrol,
  newMember,
  openSchool,
  publishBox,
  rosterFor,
  sealedBytes,
  signed,
  write,
} from '../rig/commission.ts'
import { foundSchool, hour, openLedger, random, sha256Of } from '../rig/ledger.ts'
import { letterTo, post } from '../rig/letters.ts'
import { engines, freshAddress } from './engines.ts'

for (const engine of engines) {
  test(`two registrations race, and the journal has no gap [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letters = Array.from({ length: 6 }, () => letterTo(at))
    for (const letter of letters) await post(on, at, letter)
    await openBox(on, at)
    let last = 0
    let waiting = letters.map(threadOf)
    // Everybody asks for the next number at once; who was late asks again.
    while (waiting.length > 0) {
      const number = last + 1
      const asked = await Promise.all(
        waiting.map((thread, n) => register(on, at, at.members[n % 3] ?? at.dana, thread, number)),
      )
      expect(asked.filter((answered) => typeof answered !== 'string')).toHaveLength(1)
      expect(asked.filter((answered) => answered === 'number-taken')).toHaveLength(
        waiting.length - 1,
      )
      waiting = waiting.filter((_, n) => asked[n] === 'number-taken')
      last = number
    }
    const numbers = await on.store.read(at.school, (rows) => rows.numbers.all())
    expect(numbers.map(({ number }) => number)).toStrictEqual([1, 2, 3, 4, 5, 6])
    const restricted = seriesId(toBase64url(random(16)))
    expect(await on.store.read(at.school, (rows) => rows.numbers.last(restricted, 2026))).toBe(0)
  })

  test(`the same entry again is the same answer, and another under its id is refused [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const thread = threadOf(await openedLetter(on, at))
    const said = { kind: 'note-added', header: { thread }, content: sealedBytes() } as const
    const note = await signed(on, at.school, at.dana, said)
    const dana = at.dana.person.id
    const first = await on.ledger.append(at.school, dana, note)
    expect(await on.ledger.append(at.school, dana, note)).toStrictEqual(first)
    const salted = { ...note, salt: random(32) }
    expect(await on.ledger.append(at.school, dana, salted)).toBe('different-letter-same-id')
    const waiting = letterTo(at)
    await post(on, at, waiting)
    const clash = await signed(on, at.school, at.dana, said, waiting.id)
    expect(await on.ledger.append(at.school, dana, clash)).toBe('different-letter-same-id')
  })

  test(`nobody writes as somebody else [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const { dana, marat, school } = at
    const thread = threadOf(await openedLetter(on, at))
    const said = { kind: 'note-added', header: { thread }, content: sealedBytes() } as const
    const note = await signed(on, school, dana, said)
    const { ledger } = on
    expect(await ledger.append(school, marat.person.id, note)).toBe('written-by-somebody-else')
    const forged = await signed(on, school, { ...marat, person: dana.person }, said)
    expect(await ledger.append(school, dana.person.id, forged)).toBe('signature-is-wrong')
    const other = { ...note, content: sealedBytes() }
    expect(await ledger.append(school, dana.person.id, other)).toBe('signature-is-wrong')
    const guest = await newMember('Айнур', 'teacher', 'member')
    await enrol(on, school, [guest])
    const uninvited = await signed(on, school, guest, said)
    expect(await ledger.append(school, guest.person.id, uninvited)).toBe('not-a-member')
  })

  test(`free text goes nowhere: neither on the board nor unsealed into a thread [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const thread = threadOf(await openedLetter(on, at))
    const text = new TextEncoder().encode('Айгерим жазды')
    const copy = sealedBytes()
    const header = { thread, way: 'code', copy: toBase64url(sha256Of(copy)) }
    const content = sealedBytes()
    for (const said of [
      { kind: 'key-recovered', header: { way: 'card' }, content: text },
      { kind: 'note-added', header: { thread }, content: text },
      { kind: 'note-added', header: { thread } },
      { kind: 'note-added', header: { thread }, content, copy },
      { kind: 'answer-sent', header, content },
      { kind: 'answer-sent', header, content, copy: sealedBytes() },
      { kind: 'answer-sent', header, content, copy: text },
    ] as const) {
      const entry = await signed(on, at.school, at.dana, said)
      expect(await on.ledger.append(at.school, at.dana.person.id, entry)).toBe('malformed')
    }
  })

  test(`an opening names a head that the log really had [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const { school, dana, box } = at
    const begun = await on.ledger.beginOpening(school, box)
    if (typeof begun === 'string') throw new Error(begun)
    const { size, root } = begun.before
    const planned = on.clock.wall()
    const open = async (before: { size: number; root: string }) => {
      const header = { box, planned, present: [dana.person.id], ordinary: 0, before }
      const entry = await signed(on, school, dana, { kind: 'box-opened', header })
      return on.ledger.append(school, dana.person.id, entry)
    }
    expect(await open({ size, root: toBase64url(random(32)) })).toBe('log-moved-on')
    expect(await open({ size: size + 7, root })).toBe('log-moved-on')
    expect(await open(begun.before)).toMatchObject({ index: size })
    const nowhere = boxId(toBase64url(random(16)))
    expect(await on.ledger.beginOpening(school, nowhere)).toBe('unknown-box')
  })

  test(`a roster must be sound, this school's, and of people with these keys [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const school = await foundSchool(on)
    const [dana, marat, stranger] = await Promise.all([
      newMember('Дана', 'psychologist', 'member'),
      newMember('Марат', 'deputy-director', 'member'),
      newMember('Бөтен', 'teacher', 'member'),
    ])
    await enrol(on, school, [dana, marat])
    const proper = await rosterFor(on, school, [dana.person, marat.person])
    const propose = async (roster: typeof proper, header = rosterHeader(proper)) => {
      const said = { kind: 'roster-changed', header, content: canonicalBytes(roster) } as const
      return on.ledger.append(school, dana.person.id, await signed(on, school, dana, said))
    }
    const strangers = await rosterFor(on, school, [dana.person, stranger.person])
    const swapped = await rosterFor(on, school, [
      dana.person,
      { ...marat.person, signingKey: stranger.person.signingKey },
    ])
    for (const roster of [strangers, swapped]) {
      expect(await propose(roster, rosterHeader(roster))).toBe('malformed')
    }
    expect(await propose({ ...proper, origin: 'elsewhere' })).toBe('malformed')
    expect(await propose({ ...proper, threshold: 5 })).toBe('malformed')
    expect(await propose(strangers)).toBe('malformed')
    expect(await propose(proper)).toMatchObject({ index: 1 })
  })

  test(`whoever a new roster adds signs it before having a seat [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const { school, dana, marat, genesis } = at
    const ainur = await newMember('Айнур', 'nurse', 'member')
    await enrol(on, school, [ainur])
    const people = [dana, marat, ainur].map(({ person }) => person)
    const second = await rosterFor(on, school, people, genesis)
    const header = rosterHeader(second)
    const said = { kind: 'roster-changed', header, content: canonicalBytes(second) } as const
    const target = await write(on, school, dana, said)
    await confirm(on, school, marat, target)
    expect(await on.ledger.boxKeys(school)).toMatchObject({ chain: [{ roster: { version: 1 } }] })
    await confirm(on, school, ainur, target)
    expect(await on.ledger.boxKeys(school)).toMatchObject({
      chain: [
        { roster: { version: 1 }, confirmations: [{}, {}, {}] },
        { roster: { version: 2 }, confirmations: [{}, {}] },
      ],
      recipients: [dana.recipient, marat.recipient, ainur.recipient],
    })
  })

  test(`an answer and its copy are stored together [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letter = await openedLetter(on, at)
    await registered(on, at, threadOf(letter), 1)
    const { entry } = await answer(on, at, threadOf(letter))
    const copies = await on.store.read(at.school, ({ letters }) => letters.copies([entry.id]))
    expect([...copies.keys()]).toStrictEqual([entry.id])
  })

  test(`a recovery changes password, card and sheet with its entry, or nothing [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const { school, dana, marat } = await openSchool(on)
    const { id } = dana.person
    const material = {
      record: 'another-record',
      cardWrap: random(61),
      recoveryWrap: random(61),
      recoveryAuthHash: random(32),
    }
    const said = { kind: 'key-recovered', header: { way: 'sheet' } } as const
    const forged = await signed(on, school, { ...marat, person: dana.person }, said)
    expect(await on.ledger.recover(school, id, material, forged)).toBe('signature-is-wrong')
    const account = () => on.store.read(school, ({ accounts }) => accounts.byId(id))
    expect(await account()).toMatchObject({ record: 'opaque-record' })
    const entry = await signed(on, school, dana, said)
    expect(await on.ledger.recover(school, id, material, entry)).toMatchObject({ index: 9 })
    expect(await account()).toMatchObject({ ...material, recipient: dana.recipient })
  })

  test(`a box that is closed can be prepared anew, as another box [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const { school, dana, marat, saule, box } = at
    const closing = await write(on, school, dana, { kind: 'box-closed', header: { box } })
    for (const member of [marat, saule]) await confirm(on, school, member, closing)
    const late = letterTo(at)
    expect(await on.ledger.send(school, late.id, late.sent, late.digest)).toBe('already-closed')
    expect(await on.ledger.publicBox(school)).toMatchObject({ box: null })
    const next = await publishBox(on, school, [dana, marat, saule])
    expect(next).not.toBe(box)
    await post(on, at, letterTo({ ...at, box: next }))
  })

  test(`a date more than one day off is refused [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const { school, dana } = await openSchool(on)
    const said = { kind: 'key-recovered', header: { way: 'card' } } as const
    const entry = await signed(on, school, dana, said)
    expect(entry.entry.on).toBe('2026-11-20')
    on.clock.advance(48 * hour)
    expect(addDays(entry.entry.on, 2)).toBe(on.clock.wall().on)
    expect(await on.ledger.append(school, dana.person.id, entry)).toBe('clock-is-wrong')
  })
}
