import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256, toBase64url } from '#core/bytes.ts'
import type { Feed } from '#core/contract/entries.ts'
import { BoxKeys } from '#core/contract/chain.ts'
import { entryId, hash, threadId, type EntryId } from '#core/ids.ts'
import { leafOf } from '#core/log/entry.ts'
import { rosterHash, slotsOf } from '#core/school/roster.ts'
import { sealAppeal } from '#crypto/encrypt/entered-appeal.ts'
import { answerOf } from '../http/server.ts'
import { random } from '../rig/ledger.ts'
import { copyOf, feedFor, schoolOf } from '../workspace/copy.ts'
import { setScene, type Scene } from './lies.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
}, 120_000)
afterAll(() => scene.server[Symbol.asyncDispose]())

/** An appeal that the server made itself, in Marat's name: it has every public key and no seed. */
async function forged(index: number, id: EntryId, sheet?: { opening: EntryId; sheet: number }) {
  const { server, school } = scene
  const { chain, recipients, genesis } = await answerOf(
    BoxKeys,
    await server.ask('GET', '/api/box'),
  )
  const roster = chain.at(-1)?.roster
  if (roster === undefined) throw new Error('nobody can read')
  const people = slotsOf(roster)
  const { on } = server.clock.wall()
  const appeal = await sealAppeal({
    entry: {
      v: 1,
      school: await schoolOf(server),
      id,
      kind: 'appeal-entered',
      on,
      by: school.marat.account,
      header: { box: school.box, way: 'paper', roster: rosterHash(roster), ...sheet },
    },
    seats: people.map((person, seat) => ({ member: person.id, recipient: recipients[seat] ?? '' })),
    readers: people.filter(({ seat }) => seat === 'member').map((person) => person.id),
    words: {
      text: 'Мұны ешкім жазған жоқ',
      tone: 'child',
      lang: 'kk',
      writtenOn: on,
      entered: { way: 'paper', receivedAt: { on } },
    },
    genesis,
  })
  const sig = random(64)
  const { entry, salt, body, content } = appeal
  const leaf = leafOf({ entry, salt, contentHash: sha256(content), sig })
  const slot = appeal.slots[people.findIndex((one) => one.id === school.dana.account)]
  if (slot === undefined) throw new Error('Dana has no slot')
  const received = { entry, body, slot }
  return { scope: 'thread', index, leaf, thread: threadId(id), content, sig, received } as const
}

/** What Dana's copy says of a feed with one item more. */
async function read(more: (index: number) => Promise<Feed['items'][number]>) {
  const { items } = await feedFor(scene.server, scene.school.dana)
  const forgery = await more((items.at(-1)?.index ?? -1) + 1)
  const replica = await copyOf(scene.server, scene.school.dana, [...items, forgery])
  return { codes: replica.damaged.map(({ code }) => code), letters: replica.threads.size }
}

const newId = () => entryId(toBase64url(random(16)))

test('an appeal that the server enters in the name of a member is not believed', async () => {
  expect(await read((index) => forged(index, newId()))).toEqual({
    codes: ['signature-is-wrong'],
    letters: 2,
  })
})

test('an appeal whose id is not that of the sheet it names is not believed', async () => {
  const sheet = { opening: newId(), sheet: 1 }
  expect(await read((index) => forged(index, newId(), sheet))).toEqual({
    codes: ['damaged'],
    letters: 2,
  })
})

test('an appeal whose leaf is another is not believed', async () => {
  const found = await read(async (index) => ({
    ...(await forged(index, newId())),
    leaf: hash(toBase64url(random(32))),
  }))
  expect(found).toEqual({ codes: ['leaf-differs'], letters: 2 })
})
