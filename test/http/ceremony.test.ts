import { beforeEach, expect, test } from 'vitest'
import { CeremonyView } from '#core/contract/ceremony.ts'
import { canonicalBytes } from '#core/log/canonical.ts'
import { rosterHash, rosterHeader, type Roster } from '#core/school/roster.ts'
import { beginSession } from '#server/http/sessions.ts'
import { confirm, enrol, newMember, rosterFor, write, type Member } from '../rig/commission.ts'
import { foundSchool, random } from '../rig/ledger.ts'
import { answerOf, startServer, wordOf, type TestServer } from './server.ts'
import { hashOf } from '../core-cast.ts'
import type { SchoolId } from '#core/ids.ts'

let server: TestServer
let school: SchoolId
let dana: Member
let marat: Member
let erlan: Member
let proposal: Roster

beforeEach(async () => {
  server = await startServer()
  school = await foundSchool(server)
  dana = await newMember('Дана', 'psychologist', 'member')
  marat = await newMember('Марат', 'deputy-director', 'member')
  erlan = await newMember('Ерлан', 'education-department', 'reserve')
  await enrol(server, school, [dana, marat, erlan])
  proposal = await rosterFor(server, school, [dana.person, marat.person, erlan.person])
  return () => server[Symbol.asyncDispose]()
})

test('everyone commits, then everyone reveals, and all see the same', async () => {
  expect(await propose(dana, proposal)).toBe('204')
  for (const member of [dana, marat]) expect(await commit(member)).toBe('204')
  expect(await reveal(dana)).toBe('409 ceremony-moved-on')
  expect(await commit(erlan)).toBe('204')
  const nonces = [dana, marat, erlan].map((member) => ({ member, nonce: random(32) }))
  for (const { member, nonce } of nonces) expect(await reveal(member, nonce)).toBe('204')

  const views = await Promise.all([dana, marat, erlan].map(look))
  expect(views[1]).toEqual(views[0])
  expect(views[2]).toEqual(views[0])
  expect(views[0]?.enrolled).toHaveLength(3)
  expect(views[0]?.ceremony).toMatchObject({
    proposal,
    nonces: nonces.map(({ member, nonce }) => ({ member: member.person.id, nonce })),
  })
  expect(views[0]?.ceremony?.participants).toHaveLength(3)
})

test('the same word again is no news, another word after the first nonce is refused', async () => {
  await propose(dana, proposal)
  await commit(dana, 'first try')
  expect(await commit(dana, 'second try')).toBe('204')
  for (const member of [dana, marat, erlan]) await commit(member)
  const nonce = random(32)
  expect(await reveal(marat, nonce)).toBe('204')
  expect(await reveal(marat, nonce)).toBe('204')
  expect(await reveal(marat, random(32))).toBe('409 ceremony-moved-on')
  expect(await commit(dana)).toBe('204')
  expect(await commit(dana, 'after seeing a nonce')).toBe('409 ceremony-moved-on')
})

test('a new proposal begins anew, and words for the old one come too late', async () => {
  await propose(dana, proposal)
  await commit(dana)
  const smaller = await rosterFor(server, school, [dana.person, marat.person])
  expect(await propose(marat, smaller)).toBe('204')
  expect(await commit(dana)).toBe('409 ceremony-moved-on')
  const { ceremony } = await look(dana)
  expect(ceremony).toMatchObject({ proposal: smaller, commitments: [], nonces: [] })
  expect(ceremony?.participants.map(({ id }) => id)).not.toContain(erlan.person.id)
  expect(await commit(erlan, undefined, smaller)).toBe('404 not-yours')
})

test('a proposal signed in the log can be replaced, but not begun again', async () => {
  await propose(dana, proposal)
  const header = rosterHeader(proposal)
  const content = canonicalBytes(proposal)
  const target = await write(server, school, dana, { kind: 'roster-changed', header, content })
  const smaller = await rosterFor(server, school, [dana.person, marat.person])
  expect(await propose(dana, proposal)).toBe('409 ceremony-moved-on')
  expect(await propose(marat, smaller)).toBe('204')
  expect(await propose(dana, proposal)).toBe('204')

  for (const member of [marat, erlan]) await confirm(server, school, member, target)
  expect(await propose(marat, smaller)).toBe('422 not-the-next-version')
  const next = await rosterFor(server, school, [marat.person, dana.person], proposal)
  expect(await propose(erlan, next)).toBe('422 not-a-member')
  expect(await propose(marat, next)).toBe('204')
})

test('a proposal is sound, of this school, and of people who enrolled with just these keys', async () => {
  const stranger = await newMember('Бөтен', 'other-adult', 'member')
  const [first, ...others] = proposal.people
  if (first === undefined) throw new Error('a roster without people')
  const swapped = { ...first, recipient: stranger.person.recipient }
  const renamed = { ...first, name: 'Басқа Дана' }
  expect(await propose(dana, { ...proposal, people: [swapped, ...others] })).toBe(
    '422 not-a-member',
  )
  expect(await propose(dana, { ...proposal, people: [renamed, ...others] })).toBe(
    '422 not-a-member',
  )
  expect(await propose(dana, { ...proposal, people: proposal.people.toReversed() })).toBe(
    '400 malformed',
  )
  expect(await propose(dana, { ...proposal, threshold: 3 })).toBe('400 malformed')
  expect(await propose(dana, { ...proposal, logKey: hashOf('another log') })).toBe('400 malformed')
  const ghost = await rosterFor(server, school, [dana.person, stranger.person])
  expect(await propose(dana, ghost)).toBe('422 not-a-member')
  const promoted = { ...first, role: 'teacher' as const }
  expect(await propose(dana, { ...proposal, people: [promoted, ...others] })).toBe('204')
  expect((await look(dana)).ceremony?.proposal.people[0]?.role).toBe('teacher')
})

test('before anything is proposed there is nothing to commit to', async () => {
  expect(await commit(dana)).toBe('409 ceremony-moved-on')
  expect(await reveal(dana)).toBe('409 ceremony-moved-on')
  expect((await look(dana)).ceremony).toBeNull()
})

const tokenOf = (member: Member) => beginSession(server.parts, school, member.person.id)

async function ask(member: Member, method: string, path: string, body?: object) {
  const token = await tokenOf(member)
  return server.ask(method, `/api/ceremony${path}`, {
    token,
    ...(body === undefined ? {} : { body }),
  })
}

const propose = async (member: Member, roster: Roster) =>
  wordOf(await ask(member, 'POST', '', { proposal: roster }))

const commit = async (member: Member, word = member.person.name, roster = proposal) =>
  wordOf(
    await ask(member, 'PUT', '/commitment', {
      proposal: rosterHash(roster),
      commitment: hashOf(word),
    }),
  )

const reveal = async (member: Member, nonce = random(32)) =>
  wordOf(await ask(member, 'PUT', '/nonce', { proposal: rosterHash(proposal), nonce }))

const look = async (member: Member) => answerOf(CeremonyView, await ask(member, 'GET', ''))
