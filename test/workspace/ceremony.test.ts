import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { toBase64url } from '#core/bytes.ts'
import { hash, type Hash } from '#core/ids.ts'
import { newAgeKeyPair } from '#crypto/encrypt/age.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { random } from '../rig/ledger.ts'
import type { TestBrowser } from './browser.ts'
import { agreeOnRoster, enrol, foundSchool, given, type Colleague } from './school.ts'

let server: TestServer
let administrator: TestBrowser
let room: readonly [Colleague, Colleague, Colleague]

beforeAll(async () => {
  server = await startServer()
  ;({ administrator } = await foundSchool(server))
  room = [
    await enrol(server, administrator, ['Дана', 'psychologist', 'member']),
    await enrol(server, administrator, ['Марат', 'deputy-director', 'member']),
    await enrol(server, administrator, ['Ерлан', 'education-department', 'reserve']),
  ]
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())
beforeEach(() => {
  for (const { browser } of room) browser.tamper = null
})

const workspaces = () => room.map(({ browser }) => browser.workspace)

/** Dana proposes everybody; gives the hash of the proposal that all see. */
async function propose(): Promise<Hash> {
  const [dana] = workspaces()
  given((await dana?.propose(room.map(({ account }) => account))) ?? null)
  const seen = dana && given(await dana.ceremony())
  if (!seen?.proposalHash) throw new Error('nothing was proposed')
  return seen.proposalHash
}

const CeremonyJson = v.looseObject({
  ceremony: v.nullable(
    v.looseObject({
      participants: v.array(v.looseObject({ recipient: v.string() })),
      commitments: v.array(v.looseObject({ commitment: v.string() })),
      nonces: v.array(v.looseObject({ nonce: v.string() })),
    }),
  ),
})
type CeremonyPart = NonNullable<v.InferOutput<typeof CeremonyJson>['ceremony']>

/** A server that changes the ceremony for one browser. */
const changing = (change: (ceremony: CeremonyPart) => object) => (path: string, json: unknown) => {
  if (path !== '/api/ceremony') return json
  const view = v.parse(CeremonyJson, json)
  return { ...view, ceremony: view.ceremony && { ...view.ceremony, ...change(view.ceremony) } }
}

test('nobody joins a roster in which keys were exchanged', async () => {
  const proposal = await propose()
  const [{ browser }] = room
  const { recipient } = await newAgeKeyPair()
  browser.tamper = changing(({ participants }) => ({
    participants: participants.map((one) => ({ ...one, recipient })),
  }))
  expect(await browser.workspace.joinCeremony(proposal)).toEqual({ refused: 'keys-were-swapped' })
  expect(await browser.workspace.ceremony()).toEqual({ refused: 'keys-were-swapped' })
})

test('the nonce stays secret until everybody has committed', async () => {
  const proposal = await propose()
  const [dana, marat, erlan] = workspaces()
  given((await dana?.joinCeremony(proposal)) ?? null)
  given((await marat?.joinCeremony(proposal)) ?? null)
  const waiting = dana && given(await dana.ceremony())
  expect(waiting).toMatchObject({ revealed: [], code: null })
  given((await erlan?.joinCeremony(proposal)) ?? null)
  for (const workspace of workspaces()) given(await workspace.ceremony())
  const codes = await Promise.all(workspaces().map(async (one) => given(await one.ceremony()).code))
  expect(codes[0]).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
  expect(new Set(codes).size).toBe(1)
})

test('a commitment that changes after the reveal is seen, and so is another nonce', async () => {
  const proposal = await propose()
  for (const workspace of workspaces()) given(await workspace.joinCeremony(proposal))
  const [{ browser }] = room
  given(await browser.workspace.ceremony())
  browser.tamper = changing(({ commitments }) => ({
    commitments: commitments.map((one, i) =>
      i === 1 ? { ...one, commitment: toBase64url(random(32)) } : one,
    ),
  }))
  expect(await browser.workspace.ceremony()).toEqual({ refused: 'keys-were-swapped' })
  browser.tamper = changing(({ nonces }) => ({
    nonces: nonces.map((one) => ({ ...one, nonce: toBase64url(random(32)) })),
  }))
  expect(await browser.workspace.ceremony()).toEqual({ refused: 'keys-were-swapped' })
})

test('whoever did not take part on this device sees no code and cannot sign', async () => {
  const proposal = await propose()
  for (const workspace of workspaces()) given(await workspace.joinCeremony(proposal))
  for (const workspace of workspaces()) given(await workspace.ceremony())
  const [, marat] = room
  await marat.browser.workspace.lock()
  given(await marat.browser.workspace.unlock(marat.account, marat.password, null, 'own'))
  expect(given(await marat.browser.workspace.ceremony()).code).toBeNull()
  expect(await marat.browser.workspace.signRoster(proposal)).toEqual({
    refused: 'ceremony-moved-on',
  })
  expect(await marat.browser.workspace.signRoster(hash(toBase64url(random(32))))).toEqual({
    refused: 'ceremony-moved-on',
  })
})

/** Holds back what `browser` hears of the log next, until it is let go. */
function holdFeed({ browser }: Colleague) {
  const asked = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  browser.tamper = async (path, json) => {
    if (!path.startsWith('/api/feed')) return json
    browser.tamper = null
    asked.resolve()
    await released.promise
    return json
  }
  return { asked: asked.promise, letGo: released.resolve }
}

test('two who write it at once lose no signature, and who signs under the first of them is done as well', async () => {
  const proposal = await propose()
  for (const workspace of workspaces()) given(await workspace.joinCeremony(proposal))
  for (const workspace of workspaces()) given(await workspace.ceremony())
  for (const workspace of workspaces()) given(await workspace.ceremony())
  const [dana, marat, erlan] = room
  const sign = ({ browser }: Colleague) => browser.workspace.signRoster(proposal)
  const [danas, erlans] = [holdFeed(dana), holdFeed(erlan)]
  const danaSigns = sign(dana)
  await danas.asked
  given(await sign(marat))
  const erlanSigns = sign(erlan)
  await erlans.asked
  danas.letGo()
  given(await danaSigns)
  erlans.letGo()
  given(await erlanSigns)
  for (const workspace of [...workspaces(), ...workspaces()]) given(await workspace.ceremony())
  for (const workspace of workspaces()) {
    await workspace.sync()
    expect(workspace.state.rosters.map(({ version }) => version)).toEqual([1])
    expect(workspace.state.genesis).toBe(proposal)
  }
})

let aliya: Colleague

test('a later version needs the majority and whoever it adds', async () => {
  aliya = await enrol(server, administrator, ['Әлия', 'nurse', 'member'])
  const code = await agreeOnRoster([...room, aliya])
  expect(code).toHaveLength(19)
  await aliya.browser.workspace.sync()
  expect(aliya.browser.workspace.state.rosters).toHaveLength(2)
  expect(aliya.browser.workspace.state.me).toMatchObject({ role: 'nurse', seat: 'member' })
})

test('who signs at the moment at which a colleague brought it into force is done as well', async () => {
  const [dana, marat] = room
  const members = [dana, marat, aliya]
  await dana.browser.workspace.sync()
  given(await dana.browser.workspace.propose(members.map(({ account }) => account)))
  const { proposalHash } = given(await dana.browser.workspace.ceremony())
  if (proposalHash === null) throw new Error('nothing was proposed')
  for (const { browser } of members) given(await browser.workspace.joinCeremony(proposalHash))
  for (const { browser } of [...members, ...members]) given(await browser.workspace.ceremony())
  given(await dana.browser.workspace.signRoster(proposalHash))
  const sign = ({ browser }: Colleague) => browser.workspace.signRoster(proposalHash)
  expect(await Promise.all([marat, aliya].map(sign))).toEqual([null, null])
  expect(aliya.browser.workspace.state.rosters).toHaveLength(3)
})
