import { expect, test } from 'vitest'
import { BoxKeys } from '#core/contract/chain.ts'
import { WorkOffer } from '#core/contract/work.ts'
import { workHeader } from '#core/flood/work-header.ts'
import { hour } from '../rig/ledger.ts'
import { followUpTo, letterTo } from '../rig/letters.ts'
import { solved } from '../rig/work.ts'
import { schoolAtWork } from './people.ts'
import { answerOf, startServer, wordOf, type TestServer } from './server.ts'

const workBits = 3

const offerOf = async (server: TestServer) =>
  answerOf(WorkOffer, await server.ask('GET', '/api/work'))

const put = async (
  server: TestServer,
  { id, sent }: { readonly id: string; readonly sent: unknown },
  solution: string,
) =>
  wordOf(
    await server.ask('PUT', `/api/letters/${id}`, {
      body: sent,
      headers: { [workHeader]: solution },
    }),
  )

test('a letter page is asked for sixteen puzzles, together with the keys', async () => {
  await using server = await startServer({ workBits })
  await schoolAtWork(server)
  const { work } = await answerOf(BoxKeys, await server.ask('GET', '/api/box'))
  expect(work).toMatchObject({ bits: workBits, puzzles: 16 })
})

test('without work, or with work for another letter, nothing of a letter is looked at', async () => {
  await using server = await startServer({ workBits })
  const school = await schoolAtWork(server)
  const letter = letterTo(school)
  const offer = await offerOf(server)
  const forAnother = solved(offer, letterTo(school).id)
  expect(await put(server, letter, '')).toBe('400 work-is-wrong')
  expect(await put(server, letter, 'AAAA')).toBe('400 work-is-wrong')
  expect(await put(server, letter, forAnother)).toBe('400 work-is-wrong')
  const path = `/api/letters/${letter.id}`
  const form = { body: 'text=x', headers: { 'content-type': 'text/plain', [workHeader]: 'x' } }
  expect(await wordOf(await server.ask('PUT', path, form))).toBe('400 work-is-wrong')
  expect(await put(server, letter, solved(offer, letter.id))).toBe('201')
  const followUp = followUpTo(letter)
  expect(await put(server, followUp, solved(offer, letter.id))).toBe('400 work-is-wrong')
  expect(await put(server, followUp, solved(offer, followUp.id))).toBe('201')
})

test('a challenge that nobody here made, or easier than it was made, is old', async () => {
  await using server = await startServer({ workBits })
  const letter = letterTo(await schoolAtWork(server))
  const offer = await offerOf(server)
  const easier = offer.challenge.slice()
  easier[4] = 1
  const forged = { ...offer, challenge: easier, bits: 1 }
  expect(await put(server, letter, solved(forged, letter.id))).toBe('409 work-is-old')
})

test('work cannot be hoarded: it is old after two hours, and the same letter goes with new work', async () => {
  await using server = await startServer({ workBits })
  const letter = letterTo(await schoolAtWork(server))
  const old = solved(await offerOf(server), letter.id)
  server.clock.advance(2 * hour)
  expect(await put(server, letter, old)).toBe('201')
  server.clock.advance(1)
  expect(await put(server, letter, old)).toBe('409 work-is-old')
  // The letter is there already; whoever lost the answer learns it with new work.
  expect(await put(server, letter, solved(await offerOf(server), letter.id))).toBe('200')
})

test('the fuller the box, the more work; whoever was writing is forgiven one step', async () => {
  await using server = await startServer({ workBits, quota: { letters: 20, bytes: 2 ** 30 } })
  const school = await schoolAtWork(server)
  const begun = await offerOf(server)
  const send = async (offer: WorkOffer) => {
    const letter = letterTo(school)
    return put(server, letter, solved(offer, letter.id))
  }
  for (let n = 0; n < 10; n++) expect(await send(begun)).toBe('201')
  expect(await offerOf(server)).toMatchObject({ bits: workBits + 1 })
  for (let n = 10; n < 15; n++) expect(await send(begun)).toBe('201')
  expect(await offerOf(server)).toMatchObject({ bits: workBits + 2 })
  expect(await send(begun)).toBe('409 work-is-old')
  expect(await send(await offerOf(server))).toBe('201')
  // The box is emptied: everything is as it was.
  await server.ledger.merge(school.school)
  expect(await offerOf(server)).toMatchObject({ bits: workBits })
})

test('junk without work does not use up the places of the school behind the same address', async () => {
  await using server = await startServer({ workBits })
  const school = await schoolAtWork(server)
  const peer = '198.51.100.1'
  const junk = { [workHeader]: 'junk' }
  for (let n = 0; n < 200; n++) {
    const { id, sent } = letterTo(school)
    const answer = await server.ask('PUT', `/api/letters/${id}`, {
      body: sent,
      peer,
      headers: junk,
    })
    expect(answer.status).toBe(400)
  }
  const { id, sent } = letterTo(school)
  expect((await server.ask('PUT', `/api/letters/${id}`, { body: sent, peer })).status).toBe(201)
})
