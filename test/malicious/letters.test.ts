import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import type { Feed, ThreadItem } from '#core/contract/entries.ts'
import { entryId } from '#core/ids.ts'
import { canonicalBytes, parseCanonical } from '#core/log/canonical.ts'
import { leafOf } from '#core/log/entry.ts'
import { slotBytes } from '#crypto/encrypt/sizes.ts'
import { showLetters } from '#client/workspace/session/replica/letters.ts'
import { random } from '../rig/ledger.ts'
import { writeLetter } from '../workspace/author.ts'
import { copyOf, feedFor, schoolOf } from '../workspace/copy.ts'
import { openBox, unlock } from '../workspace/school.ts'
import { setScene, type Scene } from './lies.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
}, 120_000)
afterAll(() => scene.server[Symbol.asyncDispose]())

/** What Dana's copy of the log makes of it after `change`. */
async function read(change: (items: Feed['items']) => Feed['items']) {
  const { items } = await feedFor(scene.server, scene.school.dana)
  const replica = await copyOf(scene.server, scene.school.dana, change(items))
  return { codes: replica.damaged.map(({ code }) => code), letters: replica.threads.size }
}

/** Changes the letter that nobody has worked on. */
const inLetter =
  (change: (letter: Letter) => ThreadItem) =>
  (items: Feed['items']): Feed['items'] =>
    items.map((item) =>
      item.scope === 'thread' && item.thread === scene.second.id && isLetter(item)
        ? change(item)
        : item,
    )

/** The other letter, as the feed has it for Dana. */
async function otherLetter(): Promise<Letter> {
  const { items } = await feedFor(scene.server, scene.school.dana)
  const item = items.find((one) => one.scope === 'thread' && one.thread === scene.first.id)
  if (item?.scope !== 'thread' || !isLetter(item)) throw new Error('no such letter')
  return item
}

test('honest letters are not damaged', async () => {
  expect(await read((items) => items)).toEqual({ codes: [], letters: 2 })
})

test('the slot of another letter is refused', async () => {
  const { slot } = (await otherLetter()).received
  expect(await read(inLetter((letter) => withSlot(letter, slot)))).toEqual({
    codes: ['damaged'],
    letters: 1,
  })
})

test('the slot of another letter is refused where the hashes were changed with it', async () => {
  // Without the key ring the slots themselves are opened.
  const { browser } = scene.school.dana
  await browser.workspace.lock()
  browser.tamper = (path, json) => (path === '/api/keyring' ? [] : json)
  await unlock(scene.school.dana)
  browser.tamper = null
  const { slot } = (await otherLetter()).received
  expect(await read(inLetter((letter) => withHashOf(withSlot(letter, slot))))).toEqual({
    codes: ['foreign-letter'],
    letters: 1,
  })
})

test('a slot that became a dummy is damaged, a true dummy is passed over in silence', async () => {
  const dummy = random(slotBytes)
  expect(await read(inLetter((letter) => withSlot(letter, dummy)))).toEqual({
    codes: ['damaged'],
    letters: 1,
  })
  const { dana, marat } = scene.school
  await writeLetter(scene.server, scene.school, 'Дана туралы', { excluded: [dana.account] })
  await openBox(scene.server, scene.school)
  expect(await read((items) => items)).toEqual({ codes: [], letters: 2 })
  await marat.browser.workspace.sync()
  expect(marat.browser.workspace.state.letters).toHaveLength(3)
})

test('the body of another letter is refused', async () => {
  const { body } = (await otherLetter()).received
  const exchanged = inLetter((letter) => ({ ...letter, received: { ...letter.received, body } }))
  expect(await read(exchanged)).toEqual({ codes: ['damaged'], letters: 1 })
})

test('a letter whose day was changed is refused by its leaf', async () => {
  const entry = { ...(await otherLetter()).received.entry, on: plainDate('2026-11-19') }
  const moved = inLetter((letter) => ({
    ...letter,
    received: { ...letter.received, entry: { ...letter.received.entry, on: entry.on } },
  }))
  expect(await read(moved)).toEqual({ codes: ['leaf-differs'], letters: 1 })
})

test('an answer that is played again is not shown twice', async () => {
  const replayed = await read((items) => {
    const answer = items.findLast((item) => item.scope === 'thread' && item.sig.length === 64)
    if (answer === undefined) throw new Error('there is no answer')
    return [...items, { ...answer, index: items.length }]
  })
  expect(replayed).toEqual({ codes: ['damaged'], letters: 2 })
})

test('an answer that is put into another thread does not open there', async () => {
  const moved = await read((items) =>
    items.map((item) =>
      item.scope === 'thread' && item.sig.length === 64
        ? { ...item, thread: scene.second.id }
        : item,
    ),
  )
  expect(moved.codes).toContain('damaged')
  expect(new Set(moved.codes)).toEqual(new Set(['damaged']))
})

test('what a reader writes in the name of a colleague is refused by its signature', async () => {
  const { dana, marat } = scene.school
  const { vault } = marat.browser
  if (vault === null) throw new Error('Marat is not unlocked')
  const { items } = await feedFor(scene.server, dana)
  const entry = {
    v: 1,
    school: await schoolOf(scene.server),
    id: entryId(toBase64url(random(16))),
    kind: 'note-added',
    on: scene.server.clock.wall().on,
    by: dana.account,
    header: { thread: scene.second.id },
  } as const
  const { salt, content, sig } = await vault.writeInThread(entry)
  const leaf = leafOf({ entry, salt, contentHash: sha256(content), sig })
  const index = items.length
  const forged = { scope: 'thread', index, leaf, thread: scene.second.id, content, sig } as const
  expect(await read((honest) => [...honest, forged])).toEqual({
    codes: ['signature-is-wrong'],
    letters: 2,
  })
})

test('an opening that nobody has signed opens nothing', async () => {
  const forged = (items: Feed['items']) =>
    items.map((item) =>
      item.scope === 'board' && item.entry.kind === 'box-opened'
        ? { ...item, sig: new Uint8Array(64) }
        : item,
    )
  const { items } = await feedFor(scene.server, scene.school.dana)
  const replica = await copyOf(scene.server, scene.school.dana, forged(items))
  expect(replica.board?.boxes[0]?.lastOpening).toBeNull()
  expect(showLetters(replica).letters).toEqual([])
  expect(replica.damaged.map(({ code }) => code)).toContain('signature-is-wrong')
})

interface Letter extends ThreadItem {
  readonly received: NonNullable<ThreadItem['received']> & {
    readonly slot: Bytes
    readonly body: Bytes
  }
}

const isLetter = (item: ThreadItem): item is Letter =>
  item.received?.slot !== undefined && item.received.body !== undefined

const withSlot = (letter: Letter, slot: Bytes): Letter => ({
  ...letter,
  received: { ...letter.received, slot },
})

/** The letter with a content that commits to the slots that it has now. */
function withHashOf(letter: Letter): Letter {
  const manifest = v.parse(
    v.looseObject({ slots: v.array(v.string()) }),
    parseCanonical(letter.content),
  )
  const slots = manifest.slots.map(() => toBase64url(sha256(letter.received.slot)))
  const { body, parts } = v.parse(
    v.looseObject({ body: v.string(), parts: v.array(v.string()) }),
    manifest,
  )
  return { ...letter, content: canonicalBytes({ v: 1, slots, body, parts }) }
}
