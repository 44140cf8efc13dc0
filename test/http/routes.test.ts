import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toBase64url } from '#core/bytes.ts'
import { InvitationMade } from '#core/contract/accounts.ts'
import type { EntryId } from '#core/ids.ts'
import type { Who } from '#server/http/guards.ts'
import { octets } from '#server/http/route.ts'
import { routes } from '#server/http/routes.ts'
import type { Member } from '../rig/commission.ts'
import { random } from '../rig/ledger.ts'
import { letterTo, post } from '../rig/letters.ts'
import { sealedPart, stage } from '../rig/parts.ts'
import { makeKey, recordBy, withGulnara } from '../rig/records.ts'
import { schoolAtWork, type School } from './people.ts'
import { answerOf, startServer, wordOf, type TestServer } from './server.ts'

const cast = [
  'nobody',
  'administrator',
  'enrolled',
  'member',
  'reserve',
  'attending',
  'stranger',
] as const
type Person = (typeof cast)[number]

const [in_, ended, notYours] = ['in', '401 session-ended', '404 not-yours'] as const
const everybodyIn = {
  nobody: in_,
  administrator: in_,
  enrolled: in_,
  member: in_,
  reserve: in_,
  attending: in_,
  stranger: in_,
}
/** A real school answers everybody as if there were no such address. */
const nobodyIn = {
  nobody: notYours,
  administrator: notYours,
  enrolled: notYours,
  member: notYours,
  reserve: notYours,
  attending: notYours,
  stranger: notYours,
}
const loggedIn = { ...everybodyIn, nobody: ended, stranger: ended }
const withKeys = { ...loggedIn, administrator: notYours }

/** Who gets in where. The stranger is a member of another school, with a session there. */
const expected: Readonly<Record<Who, Readonly<Record<Person, string>>>> = {
  newcomer: everybodyIn,
  anyone: everybodyIn,
  author: everybodyIn,
  // What lets them in is in the body, which everybody may send; see accounts.test.ts.
  'set-up': everybodyIn,
  visitor: nobodyIn,
  invited: everybodyIn,
  'logged-in': loggedIn,
  enrolled: withKeys,
  seated: { ...withKeys, enrolled: notYours },
  reader: { ...withKeys, enrolled: notYours, attending: notYours },
  administrator: {
    ...loggedIn,
    enrolled: notYours,
    member: notYours,
    reserve: notYours,
    attending: notYours,
  },
}

let server: TestServer
let elsewhere: TestServer
let school: School
/** Attends and signs, and reads no letter. */
let gulnara: Member
let recordKey: EntryId
let other: School
/** Everyone comes from an address of their own, or the table would be a flood. */
let network = 1

beforeAll(async () => {
  server = await startServer()
  elsewhere = await startServer()
  school = await schoolAtWork(server)
  const seats = await withGulnara(server, school)
  gulnara = seats.gulnara
  recordKey = await makeKey(server, school, seats.roster)
  other = await schoolAtWork(elsewhere)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await elsewhere[Symbol.asyncDispose]()
})

describe.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s',
  (_, { method, path, who, body }) => {
    test.each(cast)(`is for the ${who}; tried by: %s`, async (person) => {
      const token = await tokenOf(person)
      const address = await addressOf(path)
      const hasBody = method === 'POST' || method === 'PUT'
      const response = await server.ask(method, address, {
        ...(token === null ? {} : { token }),
        ...(hasBody ? { body: body === octets ? random(16_400) : {} } : {}),
        peer: `2001:db8:0:${(network++).toString(16)}::1`,
      })
      const word = await wordOf(response)
      const isRefused = word === ended || word === notYours
      expect(isRefused ? word : in_).toBe(expected[who][person])
    })
  },
)

test('every address of the API stands in the table, and any other is nobody’s', async () => {
  const opened = server.app.routes
    .filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL')
    .map(({ path, method }) => `${method} ${path}`)
  expect(opened.sort()).toEqual(routes.map(({ path, method }) => `${method} ${path}`).sort())
  expect(opened.length).toBeGreaterThan(25)
  const token = await tokenOf('administrator')
  expect(await wordOf(await server.ask('GET', '/api/letters', { token: token ?? '' }))).toBe(
    notYours,
  )
  expect(await wordOf(await server.ask('PATCH', '/api/box'))).toBe(notYours)
})

test('before there is a school nothing is open but its founding', async () => {
  await using empty = await startServer()
  for (const { method, path, who, body } of routes) {
    if (who === 'newcomer' || who === 'set-up' || who === 'invited') continue
    const hasBody = method === 'POST' || method === 'PUT'
    // With the work done: without it nothing else would be looked at.
    const address = path.replace(':id', toBase64url(random(16)))
    const response = await empty.ask(method, address, {
      token: toBase64url(random(32)),
      ...(hasBody ? { body: body === octets ? random(16_400) : {} } : {}),
    })
    expect(await wordOf(response), `${method} ${path}`).toMatch(
      /^40[14] (session-ended|not-yours)$/,
    )
  }
})

async function tokenOf(person: Person): Promise<string | null> {
  switch (person) {
    case 'nobody':
      return null
    case 'administrator':
      return school.logIn(school.administrator)
    case 'enrolled':
      return school.logIn(school.aliya.person.id)
    case 'member':
      return school.logIn(school.dana.person.id)
    case 'reserve':
      return school.logIn(school.erlan.person.id)
    case 'attending':
      return school.logIn(gulnara.person.id)
    case 'stranger':
      return other.logIn(other.dana.person.id)
  }
}

/** An address that is there: otherwise "not yours" would say nothing about who may come in. */
async function addressOf(path: string): Promise<string> {
  if (path !== '/api/invitations/:id') {
    const [id, part] = path.endsWith('/:part') ? await partIn(path) : [toBase64url(random(16)), '']
    const address = path.replace(':id', id).replace(':part', part)
    return path === '/api/feed' ? `${address}?from=0&size=0` : address
  }
  const token = await school.logIn(school.administrator)
  const body = { name: 'Нұрлан', role: 'teacher', seat: 'member' }
  const made = await answerOf(
    InvitationMade,
    await server.ask('POST', '/api/invitations', { token, body }),
  )
  return path.replace(':id', made.id)
}

/** A part of a letter, or of a record, and the id of what carries it. */
async function partIn(path: string): Promise<readonly [id: string, part: string]> {
  const part = sealedPart()
  if (path.startsWith('/api/records/')) {
    const record = await recordBy(server, school, school.dana, recordKey)
    await stage(server, school, record.entry.id, [part])
    await server.ledger.append(school.school, school.dana.person.id, {
      ...record,
      parts: [part.hash],
    })
    return [record.entry.id, part.hash]
  }
  const letter = letterTo(school, { parts: [part.hash] })
  await stage(server, school, letter.id, [part])
  await post(server, school, letter)
  return [letter.id, part.hash]
}
