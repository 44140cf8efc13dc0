import { expect, test } from 'vitest'
import { followUpTo, letterTo } from '../rig/letters.ts'
import { schoolAtWork } from './people.ts'
import { startServer, wordOf, type TestServer } from './server.ts'

const quota = { letters: 10, bytes: 2 ** 30 }

const put = async (
  server: TestServer,
  { id, sent }: { readonly id: string; readonly sent: unknown },
) => wordOf(await server.ask('PUT', `/api/letters/${id}`, { body: sent }))

/** A school whose box is full of junk; the first letter in it is Aigerim's. */
async function fullBox(server: TestServer) {
  const school = await schoolAtWork(server)
  const first = letterTo(school)
  expect(await put(server, first)).toBe('201')
  for (let n = 1; n < quota.letters; n++) expect(await put(server, letterTo(school))).toBe('201')
  return { school, first }
}

test('a full box takes no letter, says so, and takes them again once it is emptied', async () => {
  await using server = await startServer({ quota })
  const { school, first } = await fullBox(server)
  const late = letterTo(school)
  expect(await put(server, late)).toBe('409 box-is-full')
  // A letter that is in it already is acknowledged all the same.
  expect(await put(server, first)).toBe('200')
  await server.ledger.merge(school.school)
  expect(await put(server, late)).toBe('201')
})

test('a full box still takes letters in danger and what authors of before have to add', async () => {
  await using server = await startServer({ quota })
  const { school, first } = await fullBox(server)
  expect(await put(server, letterTo(school, { urgent: true }))).toBe('201')
  expect(await put(server, letterTo(school, { urgent: true }))).toBe('201')
  expect(await put(server, letterTo(school, { urgent: true }))).toBe('409 box-is-full')
  expect(await put(server, followUpTo(first))).toBe('201')
})

test('one thread cannot silence the others: it sends twenty times between two openings', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const [one, other] = [letterTo(school), letterTo(school)]
  for (const letter of [one, other]) expect(await put(server, letter)).toBe('201')
  for (let n = 0; n < 20; n++) expect(await put(server, followUpTo(one))).toBe('201')
  expect(await put(server, followUpTo(one))).toBe('409 box-is-full')
  expect(await put(server, followUpTo(other))).toBe('201')
})

test('the letter page says before the first word that the box is full, and when it is opened', async () => {
  await using server = await startServer({ quota })
  const school = await schoolAtWork(server)
  const page = async () => (await server.ask('GET', '/kk/letter')).text()
  const said = /<p class="warn">Бүгін жәшік толып қалды\. Келесі ашылуы: /
  expect(await page()).not.toMatch(said)
  for (let n = 0; n < quota.letters; n++) await put(server, letterTo(school))
  expect(await page()).toMatch(said)
})
