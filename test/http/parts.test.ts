import { expect, test } from 'vitest'
import { maxParts, maxSealedPartBytes, StagedParts } from '#core/contract/files.ts'
import { spareBytes } from '#server/http/api/parts.ts'
import { answer, openedLetter, registered, threadOf } from '../rig/case-work.ts'
import { random } from '../rig/ledger.ts'
import { letterTo } from '../rig/letters.ts'
import { sealedPart, type TestPart } from '../rig/parts.ts'
import { schoolAtWork } from './people.ts'
import { answerOf, startServer, wordOf, type TestServer } from './server.ts'

const putPart = (server: TestServer, id: string, { hash, bytes }: TestPart, peer = '127.0.0.1') =>
  server.ask('PUT', `/api/letters/${id}/parts/${hash}`, { body: bytes, peer })

const stagedOf = async (server: TestServer, id: string) =>
  (await answerOf(StagedParts, await server.ask('GET', `/api/letters/${id}/parts`))).parts

test('an upload that was cut goes on with what is missing, and the letter arrives once', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const parts = [sealedPart(1_048_576), sealedPart(1_048_576), sealedPart()]
  const { id, sent } = letterTo(school, { parts: parts.map(({ hash }) => hash) })
  const put = () => server.ask('PUT', `/api/letters/${id}`, { body: sent })
  const [first = sealedPart(), ...others] = parts
  expect((await putPart(server, id, first)).status).toBe(201)
  expect((await putPart(server, id, first)).status).toBe(200)
  expect(await stagedOf(server, id)).toEqual([first.hash])
  expect(await wordOf(await put())).toBe('409 parts-missing')
  expect(await stagedOf(server, id)).toEqual([first.hash])
  for (const part of others) expect((await putPart(server, id, part)).status).toBe(201)
  expect((await put()).status).toBe(201)
  expect((await put()).status).toBe(200)
  expect(await stagedOf(server, id)).toEqual([])
  expect(await wordOf(await putPart(server, id, sealedPart()))).toBe('409 different-letter-same-id')
})

test('a member gets a part of a letter as bytes that no browser shows or keeps', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const part = sealedPart()
  const { id, sent } = letterTo(school, { parts: [part.hash] })
  await putPart(server, id, part)
  const get = async (hash = part.hash) => {
    const token = await school.logIn(school.dana.person.id)
    return server.ask('GET', `/api/letters/${id}/parts/${hash}`, { token })
  }
  // Not before the letter names it: what waits is nobody's.
  expect(await wordOf(await get())).toBe('404 not-yours')
  await server.ask('PUT', `/api/letters/${id}`, { body: sent })
  const got = await get()
  expect(new Uint8Array(await got.arrayBuffer())).toEqual(part.bytes)
  expect(Object.fromEntries(got.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  expect(await wordOf(await get(sealedPart().hash))).toBe('404 not-yours')
})

test('an author gets the parts of an answer for the code, and for no other code', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const letter = await openedLetter(server, school)
  await registered(server, school, threadOf(letter), 1)
  const part = sealedPart()
  const { entry } = await answer(server, school, threadOf(letter), part)
  const ask = (auth = letter.auth) =>
    server.ask('POST', '/api/thread/part', {
      body: { lookup: letter.sent.lookup, auth, answer: entry.id, part: part.hash },
    })
  expect(new Uint8Array(await (await ask()).arrayBuffer())).toEqual(part.bytes)
  expect(await wordOf(await ask(random(32)))).toBe('401 wrong-code')
})

test('what no client makes is refused: 21 parts, an empty one, too long, twice the same', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const part = sealedPart()
  const tooMany = Array.from({ length: maxParts + 1 }, () => sealedPart().hash)
  for (const parts of [tooMany, [part.hash, part.hash]]) {
    const { id, sent } = letterTo(school, { parts })
    await putPart(server, id, part)
    expect(await wordOf(await server.ask('PUT', `/api/letters/${id}`, { body: sent }))).toBe(
      '400 malformed',
    )
  }
  const { id } = letterTo(school)
  const put = (bytes: Uint8Array<ArrayBuffer>) => putPart(server, id, { ...part, bytes })
  expect(await wordOf(await put(new Uint8Array()))).toBe('400 malformed')
  expect(await wordOf(await put(random(16_400)))).toBe('400 malformed')
  expect(await wordOf(await put(random(maxSealedPartBytes + 1)))).toBe('413 too-large')
  const path = `/api/letters/${id}/parts/${part.hash}`
  expect(await wordOf(await server.ask('PUT', path, { body: {} }))).toBe('415 wrong-media-type')
  expect(await wordOf(await server.ask('PUT', `${path}x`, { body: part.bytes }))).toBe(
    '400 malformed',
  )
})

test('a file that was taken back is gone from the server', async () => {
  await using server = await startServer()
  const { id } = letterTo(await schoolAtWork(server))
  const part = sealedPart()
  await putPart(server, id, part)
  const path = `/api/letters/${id}/parts/${part.hash}`
  expect((await server.ask('DELETE', path)).status).toBe(204)
  expect(await stagedOf(server, id)).toEqual([])
})

test('a disk that is nearly full takes letters and no files, and says so', async () => {
  let free = spareBytes
  await using server = await startServer({ freeBytes: () => free })
  const school = await schoolAtWork(server)
  const { id, sent } = letterTo(school)
  expect((await putPart(server, id, sealedPart())).status).toBe(201)
  free--
  expect(await wordOf(await putPart(server, id, sealedPart()))).toBe('503 nothing-was-stored')
  expect((await server.ask('PUT', `/api/letters/${id}`, { body: sent })).status).toBe(201)
})

test('parts are counted by address: one that floods is slowed down, the next is not', async () => {
  await using server = await startServer()
  const { id } = letterTo(await schoolAtWork(server))
  const part = sealedPart()
  const statuses: number[] = []
  for (let n = 0; n < 301; n++) {
    statuses.push((await putPart(server, id, part, '198.51.100.1')).status)
  }
  expect(new Set(statuses.slice(0, 300))).toEqual(new Set([201, 200]))
  expect(statuses.at(-1)).toBe(429)
  expect((await putPart(server, id, part, '198.51.100.2')).status).toBe(200)
})
