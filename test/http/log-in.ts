import * as v from 'valibot'
import {
  InvitationMade,
  LoginResponse,
  RegistrationResponse,
  Session,
  type Invitation,
} from '#core/contract/accounts.ts'
import { toBase64url } from '#core/bytes.ts'
import { hash, type MemberId } from '#core/ids.ts'
import {
  finishLogin,
  finishRegistration,
  startLogin,
  startRegistration,
} from '#crypto/decrypt/opaque.ts'
import { recipientOf, signingKeyOf } from '#crypto/decrypt/member-seed.ts'
import { recoveryAuthOf } from '#crypto/decrypt/wraps.ts'
import { recoveryAuthHash } from '#crypto/encrypt/auth-hash.ts'
import { random } from '../rig/ledger.ts'
import { answerOf, type TestServer } from './server.ts'

/** The school of the set-up form. */
export const asked = {
  name: 'Орта мектеп № 7',
  shortName: 'Мектеп 7',
  country: 'KZ',
  zone: 'Asia/Almaty',
  lang: 'kk',
} as const

/** Founds the school as the browser does. */
export async function setUp(server: TestServer, password: string): Promise<MemberId> {
  const code = server.parts.setUpCode.text
  const { state, request } = await startRegistration(password)
  const { account, response } = await answerOf(
    RegistrationResponse,
    await server.ask('POST', '/api/setup/start', { body: { code, request } }),
  )
  const { record } = await finishRegistration(password, state, response)
  const body = { code, account, record, school: asked }
  await answerOf(v.null(), await server.ask('POST', '/api/setup', { body }))
  return account
}

/** Logs in as the browser does. @returns the answer to the last message. */
export async function logIn(
  server: TestServer,
  account: MemberId,
  password: string,
): Promise<v.InferOutput<typeof Session>> {
  const { state: mine, request } = await startLogin(password)
  const { response, state } = await answerOf(
    LoginResponse,
    await server.ask('POST', '/api/session/start', { body: { account, request } }),
  )
  const { proof } = await finishLogin(password, mine, response, null)
  const body = { state, finish: proof }
  return answerOf(Session, await server.ask('POST', '/api/session', { body }))
}

/** Invites a person. @returns the account and the token for the fragment. */
export async function invite(server: TestServer, token: string, body: Invitation) {
  return answerOf(InvitationMade, await server.ask('POST', '/api/invitations', { token, body }))
}

/** What an invited person's browser sends in the end, with the seed and sheet behind it. */
export async function enrolmentOf(server: TestServer, token: string, password: string) {
  const { state, request } = await startRegistration(password)
  const { account, response } = await answerOf(
    RegistrationResponse,
    await server.ask('POST', '/api/enrolment/start', { body: { token, request } }),
  )
  const { record } = await finishRegistration(password, state, response)
  const [seed, sheet] = [random(32), random(20)]
  const body = {
    token,
    account,
    record,
    cardWrap: random(61),
    recoveryWrap: random(61),
    recoveryAuthHash: recoveryAuthHash(recoveryAuthOf(sheet)),
    recipient: await recipientOf(seed),
    signingKey: hash(toBase64url(await signingKeyOf(seed))),
  }
  return { account, seed, sheet, body }
}
