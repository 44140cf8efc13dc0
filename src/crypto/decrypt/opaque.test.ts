import { ready, server } from '@serenity-kit/opaque'
import { expect, test } from 'vitest'
import { refusalOf } from '../../../test/envelope-refusal.ts'
import { finishLogin, finishRegistration, startLogin, startRegistration } from './opaque.ts'

await ready
const serverSetup = server.createSetup()
const userIdentifier = 'dana'
const password = 'жаңбыр жауып тұр'

async function register() {
  const { state, request } = await startRegistration(password)
  const { registrationResponse } = server.createRegistrationResponse({
    serverSetup,
    userIdentifier,
    registrationRequest: request,
  })
  return finishRegistration(password, state, registrationResponse)
}

async function logIn(typed: string, registrationRecord: string, serverKey: string) {
  const { state, request } = await startLogin(typed)
  const { serverLoginState, loginResponse } = server.startLogin({
    serverSetup,
    userIdentifier,
    registrationRecord,
    startLoginRequest: request,
  })
  const login = await finishLogin(typed, state, loginResponse, serverKey)
  server.finishLogin({ serverLoginState, finishLoginRequest: login.proof })
  return login
}

test('a login gives the export key of the registration, and the server believes the proof', async () => {
  const { record, exportKey, serverKey } = await register()
  expect(exportKey).toHaveLength(64)
  expect(serverKey).toBe(server.getPublicKey(serverSetup))
  expect((await logIn(password, record, serverKey)).exportKey).toEqual(exportKey)
})

test('a wrong password and a server with another key are refused', async () => {
  const { record, serverKey } = await register()
  expect(await refusalOf(logIn('басқа сөз', record, serverKey))).toBe('wrong-key')
  const otherServer = server.getPublicKey(server.createSetup())
  expect(await refusalOf(logIn(password, record, otherServer))).toBe('wrong-key')
})
