import { expect, test } from 'vitest'
import { BoxKeys } from '#core/contract/chain.ts'
import { Appended, Feed, OpeningBegun } from '#core/contract/entries.ts'
import { Acknowledgement } from '#core/contract/letters.ts'
import { ThreadView } from '#core/contract/thread.ts'
import { present, signed } from '../rig/commission.ts'
import { hour } from '../rig/ledger.ts'
import { followUpTo, letterTo } from '../rig/letters.ts'
import { schoolAtWork } from './people.ts'
import { answerOf, startServer, wordOf } from './server.ts'

test('a letter is taken once, and again with the same answer, and never another in its place', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const { id, sent } = letterTo(school)
  const put = (body: unknown) => server.ask('PUT', `/api/letters/${id}`, { body })
  const first = await put(sent)
  expect(first.status).toBe(201)
  const again = await put(sent)
  expect(again.status).toBe(200)
  const [one, two] = [
    await answerOf(Acknowledgement, first),
    await answerOf(Acknowledgement, again),
  ]
  expect(one).toEqual(two)
  expect(one).toEqual({
    thread: id,
    opening: { on: '2026-11-20', at: 900 },
    answerBy: '2026-12-04',
  })
  expect(await wordOf(await put(letterTo(school).sent))).toBe('409 different-letter-same-id')

  await server.ledger.merge(school.school)
  expect((await put(sent)).status).toBe(200)
  expect(await wordOf(await put(letterTo(school).sent))).toBe('409 different-letter-same-id')
})

test('thirty pupils behind one address write in the same minute, and all letters are taken', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const answers = await Promise.all(
    Array.from({ length: 30 }, async () => {
      const { id, sent } = letterTo(school)
      return server.ask('PUT', `/api/letters/${id}`, { body: sent, peer: '198.51.100.1' })
    }),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array<number>(30).fill(201))
})

test('a flood from one address is slowed down, and other addresses do not feel it', async () => {
  await using server = await startServer()
  const proof = letterTo(await schoolAtWork(server)).sent
  const body = { lookup: proof.lookup, auth: proof.authHash }
  const ask = (peer: string) => server.ask('POST', '/api/thread', { body, peer })
  for (let n = 0; n < 60; n++)
    expect(await wordOf(await ask('198.51.100.1'))).toBe('401 wrong-code')
  const refused = await ask('198.51.100.1')
  expect(await wordOf(refused)).toBe('429 slow-down')
  expect(refused.headers.get('retry-after')).toBe('2')
  expect(await wordOf(await ask('198.51.100.2'))).toBe('401 wrong-code')
  server.clock.advance(2)
  expect(await wordOf(await ask('198.51.100.1'))).toBe('401 wrong-code')
})

test('the owner of the code follows the letter from the box to the answer', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const keys = await answerOf(BoxKeys, await server.ask('GET', '/api/box'))
  expect(keys.recipients).toEqual(school.members.map(({ recipient }) => recipient))
  const letter = letterTo(school)
  await server.ask('PUT', `/api/letters/${letter.id}`, { body: letter.sent })
  const proof = { lookup: letter.sent.lookup, auth: letter.auth }
  const look = async () =>
    answerOf(ThreadView, await server.ask('POST', '/api/thread', { body: proof }))
  expect(await look()).toMatchObject({ received: null, returnBox: letter.sent.returnBox })

  server.clock.advance(5 * hour)
  const dana = await school.logIn(school.dana.person.id)
  const body = { box: school.box }
  const { before } = await answerOf(
    OpeningBegun,
    await server.ask('POST', '/api/openings', { token: dana, body }),
  )
  const planned = { on: '2026-11-20', at: 900 }
  const header = { box: school.box, planned, present: present([school.dana]), ordinary: 1, before }
  const opening = await signed(server, school.school, school.dana, { kind: 'box-opened', header })
  const written = await server.ask('POST', '/api/entries', { token: dana, body: opening })
  expect(written.status).toBe(201)
  const { index } = await answerOf(Appended, written)
  const feed = await answerOf(
    Feed,
    await server.ask('GET', '/api/feed?from=0&size=0', { token: dana }),
  )
  expect(feed.items.at(-1)).toMatchObject({ scope: 'board', index })
  expect((await look()).received).toMatchObject({ entry: { id: letter.id } })

  const followUp = followUpTo(letter)
  const more = await server.ask('PUT', `/api/letters/${followUp.id}`, { body: followUp.sent })
  expect(more.status).toBe(201)
  expect((await look()).followUps).toEqual({ on: [], waiting: 1 })
  const stranger = { ...followUp.sent, auth: letter.sent.authHash }
  const wrong = await server.ask('PUT', `/api/letters/${letterTo(school).id}`, { body: stranger })
  expect(await wordOf(wrong)).toBe('401 wrong-code')
})

test('a person with keys and no seat gets the board, and no byte of a letter', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  await server.ask('PUT', `/api/letters/${letterTo(school).id}`, { body: letterTo(school).sent })
  await server.ledger.merge(school.school)
  const feedOf = async (account: typeof school.administrator) => {
    const token = await school.logIn(account)
    return answerOf(Feed, await server.ask('GET', '/api/feed?from=0&size=0', { token }))
  }
  const kinds = async (account: typeof school.administrator) =>
    new Set((await feedOf(account)).items.map(({ scope }) => scope))
  expect(await kinds(school.dana.person.id)).toEqual(new Set(['board', 'thread']))
  expect(await kinds(school.aliya.person.id)).toEqual(new Set(['board']))
})

test.each(['?from=-1&size=0', '?from=0', '', '?from=0&size=0&more=1', '?from=x&size=0'])(
  'a feed asked for with "%s" is malformed',
  async (query) => {
    await using server = await startServer()
    const school = await schoolAtWork(server)
    const token = await school.logIn(school.dana.person.id)
    expect(await wordOf(await server.ask('GET', `/api/feed${query}`, { token }))).toBe(
      '400 malformed',
    )
  },
)
