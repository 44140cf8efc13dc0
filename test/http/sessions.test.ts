import { expect, test } from 'vitest'
import { toBase64url } from '#core/bytes.ts'
import { LoginResponse } from '#core/contract/accounts.ts'
import { memberId } from '#core/ids.ts'
import { startLogin } from '#crypto/decrypt/opaque.ts'
import { hour, random } from '../rig/ledger.ts'
import { logIn, setUp } from './log-in.ts'
import { schoolAtWork } from './people.ts'
import { answerOf, startServer, wordOf } from './server.ts'

const password = 'қоңыр күзде жауған жаңбыр'

test('an account that does not exist is answered as one that does', async () => {
  await using server = await startServer()
  const account = await setUp(server, password)
  const nobody = memberId(toBase64url(random(16)))
  const { request } = await startLogin(password)
  const [real, fake] = await Promise.all(
    [account, nobody].map(async (id) => {
      const body = { account: id, request }
      const response = await server.ask('POST', '/api/session/start', { body })
      return answerOf(LoginResponse, response)
    }),
  )
  expect(fake?.response).toHaveLength(real?.response.length ?? 0)
  expect(fake?.state).toHaveLength(real?.state.length ?? 0)
  const garbage = { state: fake?.state, finish: 'A'.repeat(86) }
  expect(await wordOf(await server.ask('POST', '/api/session', { body: garbage }))).toBe(
    '401 wrong-password',
  )
})

test('a wrong password slows the next try down, and never keeps the right one out', async () => {
  await using server = await startServer()
  const account = await setUp(server, password)
  for (let n = 0; n < 9; n++) {
    await expect(logIn(server, account, 'қате')).rejects.toThrow('wrong-key')
  }
  expect(server.waits).toEqual([200, 400, 800, 1600, 3200, 5000, 5000, 5000])
  await logIn(server, account, password)
  server.waits.length = 0
  await logIn(server, account, password)
  expect(server.waits).toEqual([])
})

test('tries are forgotten, one a minute', async () => {
  await using server = await startServer()
  const { slowdown } = server.parts
  for (let n = 0; n < 4; n++) await slowdown.before('account')
  server.clock.advance(120)
  server.waits.length = 0
  await slowdown.before('account')
  expect(server.waits).toEqual([400])
})

test('the state of a login is good for a minute and for this server', async () => {
  await using server = await startServer()
  const account = await setUp(server, password)
  const { request } = await startLogin(password)
  const body = { account, request }
  const { state } = await answerOf(
    LoginResponse,
    await server.ask('POST', '/api/session/start', { body }),
  )
  const finish = 'A'.repeat(86)
  const end = (forged: string) =>
    server.ask('POST', '/api/session', { body: { state: forged, finish } }).then(wordOf)
  expect(await end(state)).toBe('401 wrong-password')
  expect(await end(`${state.slice(0, -4)}AAAA`)).toBe('401 session-ended')
  expect(await end('short')).toBe('401 session-ended')
  server.clock.advance(61)
  expect(await end(state)).toBe('401 session-ended')
})

test('a session ends after twelve idle hours, or twenty-four', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const token = await school.logIn(school.dana.person.id)
  const idle = await school.logIn(school.dana.person.id)
  const look = (one: string) => server.ask('GET', '/api/keyring', { token: one }).then(wordOf)
  server.clock.advance(11 * hour)
  expect(await look(token)).toBe('200')
  server.clock.advance(hour)
  expect(await look(idle)).toBe('401 session-ended')
  expect(await look(token)).toBe('200')
  server.clock.advance(11 * hour)
  expect(await look(token)).toBe('200')
  server.clock.advance(hour)
  expect(await look(token)).toBe('401 session-ended')
  await server.jobs.runOnce('sweep-sessions')
  expect(server.jobs.records().get('sweep-sessions')).toMatchObject({ runs: 1, failures: 0 })
})

test('logging out ends one session, logging out everywhere all of them', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const tokens = [1, 2, 3].map(() => school.logIn(school.dana.person.id))
  const [first = '', second = '', third = ''] = await Promise.all(tokens)
  const other = await school.logIn(school.marat.person.id)
  const look = (one: string) => server.ask('GET', '/api/keyring', { token: one }).then(wordOf)
  expect(await wordOf(await server.ask('DELETE', '/api/session', { token: first }))).toBe('204')
  expect([await look(first), await look(second)]).toEqual(['401 session-ended', '200'])
  expect(await wordOf(await server.ask('DELETE', '/api/sessions', { token: second }))).toBe('204')
  expect([await look(second), await look(third), await look(other)]).toEqual([
    '401 session-ended',
    '401 session-ended',
    '200',
  ])
})
