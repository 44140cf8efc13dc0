import { expect, test } from 'vitest'
import * as v from 'valibot'
import { toBase64url, type Bytes } from '#core/bytes.ts'
import { InvitationSeen, KeyRing, KnownPeople, RecoveryWrap } from '#core/contract/accounts.ts'
import { Administration } from '#core/contract/administration.ts'
import { finishRegistration, startRegistration } from '#crypto/decrypt/opaque.ts'
import { recoveryAuthOf } from '#crypto/decrypt/wraps.ts'
import { recoveryAuthHash } from '#crypto/encrypt/auth-hash.ts'
import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import { hour, random } from '../rig/ledger.ts'
import { rosterFor, signed, signRoster } from '../rig/commission.ts'
import { asked, enrolmentOf, invite, logIn, setUp } from './log-in.ts'
import { schoolAtWork } from './people.ts'
import { answerOf, startServer, wordOf } from './server.ts'

const password = 'қоңыр күзде жауған жаңбыр'
const dana = { name: 'Дана', role: 'psychologist', seat: 'member' } as const

test('the set-up code founds one school, with an administrator who can log in', async () => {
  await using server = await startServer()
  expect(await answerOf(KnownPeople, await server.ask('GET', '/api/people'))).toEqual({
    publicUrl: server.parts.publicUrl(),
    school: null,
    people: [],
  })
  const wrong = { code: 'AAAA-AAAA-AAAA', request: 'x'.repeat(128) }
  expect(await wordOf(await server.ask('POST', '/api/setup/start', { body: wrong }))).toBe(
    '401 wrong-code',
  )

  const account = await setUp(server, password)
  const known = await answerOf(KnownPeople, await server.ask('GET', '/api/people'))
  expect(known.school).toMatchObject({ ...asked, origin: expect.stringMatching(/^localhost:8080/) })
  expect(known.people).toEqual([{ id: account, name: '', role: null, seat: null }])
  const session = await logIn(server, account, password)
  expect(session).toMatchObject({ account, kind: 'administrator', cardWrap: null })

  const again = { code: server.parts.setUpCode.text, request: 'x'.repeat(128) }
  expect(await wordOf(await server.ask('POST', '/api/setup/start', { body: again }))).toBe(
    '422 already-founded',
  )
})

test('the code may be typed without groups, in small letters, with O for 0', async () => {
  await using server = await startServer()
  const { text, fits } = server.parts.setUpCode
  expect(text).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  expect(fits(text.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'))).toBe(true)
  expect(fits(`${text}0`)).toBe(false)
})

test('an invited person enrols once, and then unlocks with the password', async () => {
  await using server = await startServer()
  const admin = await logIn(server, await setUp(server, password), password)
  const { id, token } = await invite(server, admin.token, dana)
  const seen = await answerOf(
    InvitationSeen,
    await server.ask('POST', '/api/invitations/look', { body: { token } }),
  )
  expect(seen).toEqual({ ...dana, account: id, school: admin.school, schoolName: asked.name })

  const { account, body } = await enrolmentOf(server, token, password)
  expect(account).toBe(id)
  const twice = await enrolmentOf(server, token, password)
  expect(await wordOf(await server.ask('POST', '/api/enrolment', { body }))).toBe('204')
  expect(await wordOf(await server.ask('POST', '/api/enrolment', { body: twice.body }))).toBe(
    '409 invitation-is-used',
  )
  expect(await wordOf(await server.ask('POST', '/api/invitations/look', { body: { token } }))).toBe(
    '409 invitation-is-used',
  )
  expect(
    await wordOf(await server.ask('DELETE', `/api/invitations/${id}`, { token: admin.token })),
  ).toBe('409 invitation-is-used')

  const session = await logIn(server, account, password)
  expect(session).toMatchObject({ account, kind: 'member', cardWrap: body.cardWrap })
  const view = await answerOf(
    Administration,
    await server.ask('GET', '/api/administration', { token: admin.token }),
  )
  expect(view.people).toEqual([{ ...dana, id, state: 'enrolled', expiresOn: '2026-11-27' }])
})

test('an invitation ends after seven days, or when it is withdrawn', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const admin = await school.logIn(school.administrator)
  const late = await invite(server, admin, dana)
  const withdrawn = await invite(server, admin, dana)
  const path = `/api/invitations/${withdrawn.id}`
  expect(await wordOf(await server.ask('DELETE', path, { token: admin }))).toBe('204')
  expect(await wordOf(await server.ask('DELETE', path, { token: admin }))).toBe('404 not-yours')
  const look = (token: string) =>
    server.ask('POST', '/api/invitations/look', { body: { token } }).then(wordOf)
  expect(await look(withdrawn.token)).toBe('404 not-yours')
  expect(await look(toBase64url(random(16)))).toBe('404 not-yours')
  server.clock.advance(7 * 24 * hour - 1)
  expect(await look(late.token)).toBe('200')
  server.clock.advance(1)
  expect(await look(late.token)).toBe('409 invitation-is-used')
})

test('the sheet brings a member back with a new password, and ends the old sessions', async () => {
  await using server = await startServer()
  const admin = await logIn(server, await setUp(server, password), password)
  const people = []
  for (const invitation of [dana, { ...dana, name: 'Марат' }]) {
    const { token } = await invite(server, admin.token, invitation)
    const enrolment = await enrolmentOf(server, token, password)
    await answerOf(v.null(), await server.ask('POST', '/api/enrolment', { body: enrolment.body }))
    people.push({ ...invitation, ...enrolment })
  }
  const [first, second] = people.map(({ account: id, name, role, seat, seed, sheet, body }) => {
    const { recipient, signingKey } = body
    const person = { id, name, role, seat, recipient: recipientHash(recipient), signingKey }
    return { person, seed, sheet, recipient }
  })
  if (first === undefined || second === undefined) throw new Error('two people enrolled')
  const roster = await rosterFor(server, admin.school, [first.person, second.person])
  await signRoster(server, admin.school, roster, [first, second])

  const account = first.person.id
  const before = await logIn(server, account, password)
  const { state, request } = await startRegistration('жаңа құпиясөз')
  const start = (secret: Bytes) =>
    server.ask('POST', '/api/recovery/start', {
      body: { account, auth: recoveryAuthOf(secret), request },
    })
  expect(await wordOf(await start(random(20)))).toBe('401 wrong-code')
  const { wrap, response } = await answerOf(RecoveryWrap, await start(first.sheet))
  expect(wrap).toHaveLength(61)
  const { record } = await finishRegistration('жаңа құпиясөз', state, response)
  const said = { kind: 'key-recovered', header: { way: 'sheet' } } as const
  const body = {
    account,
    auth: recoveryAuthOf(first.sheet),
    record,
    cardWrap: random(61),
    recoveryWrap: random(61),
    recoveryAuthHash: recoveryAuthHash(recoveryAuthOf(random(20))),
    signed: await signed(server, admin.school, first, said),
  }
  const forged = { ...body, auth: recoveryAuthOf(random(20)) }
  expect(await wordOf(await server.ask('POST', '/api/recovery', { body: forged }))).toBe(
    '401 wrong-code',
  )
  expect(await wordOf(await server.ask('POST', '/api/recovery', { body }))).toBe('204')
  expect(await wordOf(await server.ask('GET', '/api/keyring', { token: before.token }))).toBe(
    '401 session-ended',
  )
  await expect(logIn(server, account, password)).rejects.toThrow('wrong-key')
  expect(await logIn(server, account, 'жаңа құпиясөз')).toMatchObject({ cardWrap: body.cardWrap })
})

test('a page of the key ring is the one last written, and an older one does not replace it', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const token = await school.logIn(school.dana.person.id)
  const put = (page: object) =>
    server.ask('PUT', '/api/keyring', { token, body: page }).then(wordOf)
  const [older, newer] = [random(1024), random(1024)]
  expect(await put({ page: 0, version: 2, bytes: newer })).toBe('204')
  expect(await put({ page: 0, version: 1, bytes: older })).toBe('409 log-moved-on')
  const own = await server.ask('GET', '/api/keyring', { token })
  expect(await answerOf(KeyRing, own)).toEqual([{ page: 0, version: 2, bytes: newer }])
  const marat = await school.logIn(school.marat.person.id)
  expect(
    await answerOf(KeyRing, await server.ask('GET', '/api/keyring', { token: marat })),
  ).toEqual([])
})
