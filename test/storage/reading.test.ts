import { expect, test } from 'vitest'
import * as v from 'valibot'
import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { Feed, ThreadItem } from '#core/contract/entries.ts'
import { AnswerRead } from '#core/appeals/answer.ts'
import { hash, memberId, type MemberId } from '#core/ids.ts'
import { cosignatureMessage, formatCheckpoint, parseCheckpoint } from '#core/log/checkpoint.ts'
import { hashBytes, leafOf } from '#core/log/entry.ts'
import { parseNote } from '#core/log/note.ts'
import { verifyConsistency, verifyInclusion } from '#core/log/proof.ts'
import { sign } from '#crypto/decrypt/member-seed.ts'
import { verifyCheckpoint, verifyCosignatures } from '#crypto/encrypt/checkpoints.ts'
import { letterManifest } from '#crypto/encrypt/letter-manifest.ts'
import { sealedLength } from '#crypto/encrypt/sizes.ts'
import { answer, openBox, openedLetter, registered, threadOf } from '../rig/case-work.ts'
import {
  enrol,
  newMember,
  openSchool,
  rosterFor,
  sealedBytes,
  signRoster,
  write,
  type Member,
  type TestSchool,
} from '../rig/commission.ts'
import { openLedger, random, type TestLedger } from '../rig/ledger.ts'
import { followUpTo, letterTo, post } from '../rig/letters.ts'
import { engines, freshAddress } from './engines.ts'

for (const engine of engines) {
  test(`every member gets the same bytes, but for the slot of the own seat [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letter = await openedLetter(on, at)
    await post(on, at, followUpTo(letter))
    await openBox(on, at)
    await write(on, at.school, at.dana, {
      kind: 'note-added',
      header: { thread: threadOf(letter) },
      content: sealedBytes(),
    })
    const feeds = await Promise.all(at.members.map((member) => feedOf(on, at, member)))
    for (const [seat, feed] of feeds.entries()) {
      const received = letterIn(feed).received
      expect(received?.slot).toStrictEqual(letter.sent.slots[seat])
      expect(received?.body).toStrictEqual(letter.sent.body)
      expect(withoutSlots(feed)).toStrictEqual(withoutSlots(feeds[0]))
    }
    const threads = feeds[0]?.items.filter(isThread) ?? []
    expect(threads.map((item) => item.received?.entry.kind)).toStrictEqual([
      'letter-received',
      'follow-up-received',
      undefined,
    ])
    expect(Object.keys(threads.at(-1) ?? {})).toStrictEqual([
      'scope',
      'index',
      'leaf',
      'thread',
      'content',
      'sig',
    ])
  })

  test(`a reader can compute the leaf of a letter from what it gets [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const { sent } = await openedLetter(on, at)
    const item = letterIn(await feedOf(on, at, at.marat))
    expect(item.content).toStrictEqual(letterManifest(sent.slots, sent.body))
    const entry = item.received?.entry
    if (entry === undefined) throw new Error('the letter came without its entry')
    const contentHash = sha256(item.content)
    expect(leafOf({ entry, salt: sent.salt, contentHash, sig: sent.sig })).toBe(item.leaf)
  })

  test(`who has no seat gets the board alone, the administrator nothing [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    await openedLetter(on, at)
    const guest = await newMember('Айнур', 'nurse', 'member')
    await enrol(on, at.school, [guest])
    const board = await feedOf(on, at, guest)
    expect(board.items.every(({ scope }) => scope === 'board')).toBe(true)
    expect(board.items).toHaveLength(10)
    const accounts = await on.store.read(at.school, (rows) => rows.accounts.all())
    const administrator = accounts.find(({ kind }) => kind === 'administrator')
    const nothing = await feedOf(on, at, { person: { id: administrator?.id ?? nobody } })
    expect(nothing.items).toStrictEqual([])
    expect((await feedOf(on, at, { person: { id: nobody } })).items).toStrictEqual([])
  })

  test(`letters to an older roster come with the seat that somebody had then [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const { dana, marat, saule, genesis, school } = at
    const first = await openedLetter(on, at)
    const ainur = await newMember('Айнур', 'nurse', 'member')
    await enrol(on, school, [ainur])
    const people = [saule, dana, ainur].map(({ person }) => person)
    await signRoster(on, school, await rosterFor(on, school, people, genesis), [dana, saule, ainur])
    expect(letterIn(await feedOf(on, at, saule)).received?.slot).toStrictEqual(first.sent.slots[2])
    expect(letterIn(await feedOf(on, at, ainur)).received).not.toHaveProperty('slot')
    const gone = await feedOf(on, at, marat)
    expect(gone.items.every(({ scope }) => scope === 'board')).toBe(true)
  })

  test(`a long log comes in pages, each proved against what the client has [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const pinned = checkpointOf(await feedOf(on, at, at.dana))
    for (let n = 0; n < 620; n += 62) {
      await Promise.all(Array.from({ length: 62 }, () => post(on, at, letterTo(at))))
    }
    await on.ledger.merge(at.school)
    const items: Feed['items'] = []
    for (let more = true; more;) {
      const from = (items.at(-1)?.index ?? -1) + 1
      const page = await on.ledger.feed(at.school, at.dana.person.id, from, pinned.size)
      expect(page.items.length).toBeLessThanOrEqual(500)
      items.push(...page.items)
      more = page.more
      const newest = checkpointOf(page)
      expect(
        verifyConsistency({
          size1: pinned.size,
          size2: newest.size,
          root1: pinned.root,
          root2: newest.root,
          proof: page.consistency.map(hashBytes),
        }),
      ).toBe(true)
    }
    expect(items.map(({ index }) => index)).toStrictEqual(Array.from({ length: 629 }, (_, n) => n))
    const ahead = await on.ledger.feed(at.school, at.dana.person.id, 0, 5000)
    expect(ahead.consistency).toStrictEqual([])
  })

  test(`an author checks the letter under a checkpoint that a member has seen [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letter = await openedLetter(on, at)
    const { genesis, school } = at
    const view = async () => {
      const seen = await on.ledger.threadView(school, {
        lookup: letter.sent.lookup,
        auth: letter.auth,
      })
      if (seen === 'wrong-code' || seen.received === null)
        throw new Error('the letter is not there')
      const { checkpoint, proof, entry, index } = seen.received
      const signed = await verifyCheckpoint(checkpoint, genesis.origin, genesis.logKey)
      if (signed === null) throw new Error('the log has not signed')
      const contentHash = sha256(letterManifest(letter.sent.slots, letter.sent.body))
      const leaf = leafOf({ entry, salt: letter.sent.salt, contentHash, sig: letter.sent.sig })
      const { size, root } = signed
      const claim = { index, size, leaf: hashBytes(leaf), root, proof: proof.map(hashBytes) }
      expect(verifyInclusion(claim)).toBe(true)
      return { size, cosigned: await verifyCosignatures(signed, genesis.people) }
    }
    const size = await sizeOf(on, at)
    expect(await view()).toStrictEqual({ size, cosigned: [] })
    expect(await cosign(on, at, at.saule)).toBeNull()
    await write(on, school, at.dana, { kind: 'key-recovered', header: { way: 'card' } })
    const saule = { member: at.saule.person.id, time: on.clock.now() }
    expect(await view()).toStrictEqual({ size, cosigned: [saule] })
    expect(await cosign(on, at, at.erlan)).toBeNull()
    const erlan = { member: at.erlan.person.id, time: on.clock.now() }
    expect(await view()).toStrictEqual({ size: size + 1, cosigned: [erlan] })
  })

  test(`a cosignature is a member's own, for a checkpoint of this log, and of today [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const guest = await newMember('Айнур', 'nurse', 'member')
    await enrol(on, at.school, [guest])
    expect(await cosign(on, at, guest)).toBe('not-a-member')
    expect(await cosign(on, at, { ...at.dana, seed: at.marat.seed })).toBe('signature-is-wrong')
    expect(await cosign(on, at, at.dana, { root: random(32) })).toBe('log-moved-on')
    expect(await cosign(on, at, at.dana, { size: 400 })).toBe('log-moved-on')
    expect(await cosign(on, at, at.dana, { time: on.clock.now() - 200_000 })).toBe('clock-is-wrong')
    expect(await cosign(on, at, at.dana)).toBeNull()
    expect(await cosign(on, at, at.dana)).toBeNull()
  })

  test(`the author sees dates without names, and reads the answer once [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const letter = await openedLetter(on, at)
    const [thread, proof] = [threadOf(letter), { lookup: letter.sent.lookup, auth: letter.auth }]
    await write(on, at.school, at.saule, {
      kind: 'letter-first-read',
      header: { thread },
      content: sealedBytes(),
    })
    await registered(on, at, thread, 1)
    const { entry: given } = await answer(on, at, thread)
    const today = '2026-11-20'
    expect(await on.ledger.threadView(at.school, proof)).toMatchObject({
      seenOn: today,
      registered: { on: today, dueOn: '2026-12-04' },
      answers: [{ id: given.id, on: today, readOn: null }],
      opening: { lastOn: today },
      today,
    })
    const read = () => ({
      ...proof,
      entry: v.parse(AnswerRead, {
        v: 1,
        school: at.school,
        id: toBase64url(random(16)),
        kind: 'answer-read',
        on: today,
        by: 'author',
        header: { thread, answer: given.id },
      }),
      salt: random(32),
      content: random(sealedLength(1024)),
      sig: random(32),
    })
    const { ledger } = on
    expect(await ledger.answerRead(at.school, { ...read(), auth: random(32) })).toBe('wrong-code')
    const reading = read()
    expect(await ledger.answerRead(at.school, reading)).toBeNull()
    expect(await ledger.answerRead(at.school, reading)).toBeNull()
    expect(await ledger.answerRead(at.school, { ...reading, salt: random(32) })).toBe(
      'different-letter-same-id',
    )
    expect(await ledger.answerRead(at.school, read())).toBe('already-read')
    expect(await ledger.threadView(at.school, proof)).toMatchObject({
      answers: [{ readOn: today, copy: null }],
    })
    const accounted = await on.ledger.examine(at.school)
    expect(accounted.findings).toStrictEqual([])
    const { chain: _, ...shown } = viewed(await ledger.threadView(at.school, proof))
    for (const { person } of at.members) expect(JSON.stringify(shown)).not.toContain(person.id)
  })

  test(`anybody may know the school, the people who read, and when [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    expect(await on.ledger.publicBox(at.school)).toMatchObject({
      school: { id: at.school, shortName: 'Мектеп 7' },
      people: at.members.map(({ person: { name, role, seat } }) => ({ name, role, seat })),
      box: { box: at.box },
      opening: { due: null, missed: null, next: { on: '2026-11-20', at: 900 } },
      now: { on: '2026-11-20', at: 600 },
    })
  })
}

function viewed<View>(view: View | 'wrong-code'): View {
  if (view === 'wrong-code') throw new Error('the code is wrong')
  return view
}

const nobody: MemberId = memberId(toBase64url(new Uint8Array(16)))

const feedOf = (
  { ledger }: TestLedger,
  { school }: TestSchool,
  { person }: { readonly person: Pick<Member['person'], 'id'> },
): Promise<Feed> => ledger.feed(school, person.id, 0, 0)

const isThread = (item: Feed['items'][number]): item is ThreadItem => item.scope === 'thread'

function letterIn(feed: Feed): ThreadItem {
  const letter = feed.items.filter(isThread).find((item) => item.received?.body !== undefined)
  if (letter === undefined) throw new Error('there is no letter in the feed')
  return letter
}

const withoutSlots = (feed: Feed | undefined): unknown =>
  feed?.items.map((item) => {
    if (item.scope !== 'thread' || item.received === undefined) return item
    const { slot: _, ...received } = item.received
    return { ...item, received }
  })

const checkpointOf = ({ checkpoint }: Feed) => parseCheckpoint(parseNote(checkpoint).text)

async function sizeOf({ store }: TestLedger, { school }: TestSchool): Promise<number> {
  return (await store.read(school, ({ heads }) => heads.read()))?.size ?? 0
}

/** `member` cosigns the newest checkpoint, or something that differs from it. */
async function cosign(
  on: TestLedger,
  at: TestSchool,
  member: Member,
  change: { readonly size?: number; readonly root?: Bytes; readonly time?: number } = {},
) {
  const newest = checkpointOf(await feedOf(on, at, at.dana))
  const { origin, size, root, time } = { ...newest, time: on.clock.now(), ...change }
  const message = cosignatureMessage(formatCheckpoint({ origin, size, root }), time)
  const sig = await sign(member.seed, message)
  const word = { school: at.school, size, root: hash(toBase64url(root)), time, sig }
  return on.ledger.cosign(at.school, member.person.id, word)
}
