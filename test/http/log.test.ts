import { expect, test } from 'vitest'
import { routes } from '#server/http/routes.ts'
import { random } from '../rig/ledger.ts'
import { letterTo } from '../rig/letters.ts'
import { findSecrets } from '../rig/sentinel.ts'
import { schoolAtWork } from './people.ts'
import { startServer, type TestServer } from './server.ts'

const secret = 'Құпия-белгі-7401'
const inAddress = encodeURIComponent(secret)
const peer = '203.0.113.77'

/** Everything that a request can carry, marked. */
const marked = (token: string) => ({
  token,
  peer,
  headers: {
    'user-agent': `Browser of ${inAddress}`,
    'x-forwarded-for': peer,
    cookie: `name=${inAddress}`,
    referer: `https://example.kz/${inAddress}`,
    'accept-language': inAddress,
  },
})

/** Asks everything of the table and some pages, as everybody who has a session. */
async function askAll(server: TestServer, tokens: readonly string[]): Promise<number> {
  const { id, sent } = letterTo(await schoolOf(server))
  let asked = 0
  for (const token of tokens) {
    for (const { method, path } of routes) {
      const address = path.replaceAll(/:\w+/g, id)
      const hasBody = method === 'POST' || method === 'PUT'
      const bodies = hasBody
        ? [sent, { ...sent, name: secret }, secret, { code: secret }]
        : [undefined]
      for (const body of bodies) {
        const ask = { ...marked(token), ...(body === undefined ? {} : { body }) }
        await server.ask(method, `${address}?name=${inAddress}`, ask)
        asked++
      }
    }
    for (const path of ['/kk/', `/kk/${inAddress}`, `/assets/${inAddress}.js`, '/w/', '/healthz'])
      await server.ask('GET', `${path}?q=${inAddress}`, marked(token))
  }
  return asked
}

const schools = new WeakMap<TestServer, Awaited<ReturnType<typeof schoolAtWork>>>()
async function schoolOf(server: TestServer) {
  const known = schools.get(server) ?? (await schoolAtWork(server))
  schools.set(server, known)
  return known
}

test('nothing of any request comes into the log: in good times no line at all, in bad ones a place', async () => {
  await using server = await startServer()
  const school = await schoolOf(server)
  const tokens = [
    await school.logIn(school.administrator),
    await school.logIn(school.dana.person.id),
    Buffer.from(random(32)).toString('base64url'),
  ]
  expect(await askAll(server, tokens)).toBeGreaterThan(150)
  expect(server.lines).toEqual([])

  await server.close()
  await askAll(server, tokens)
  expect(server.lines.length).toBeGreaterThan(100)
  const log = server.lines.join('')
  const { id } = letterTo(school)
  const secrets = [secret, peer, id, ...tokens, school.dana.person.id, school.dana.person.name]
  expect(findSecrets(secrets, new Map([['log', Buffer.from(log)]]))).toEqual([])
  // Neither the path below the second part nor a query: what a place can be is this list.
  const places = new Set(server.lines.map((line) => String(JSON.parse(line).where)))
  for (const place of places)
    expect(place).toMatch(/^(a page|(GET|POST|PUT|DELETE) \/api\/[a-z]+)$/)
})
