import { client, ready } from '@serenity-kit/opaque'
import { fromBase64url, type Bytes } from '#core/bytes.ts'
import { EnvelopeError } from '../encrypt/envelope-error.ts'

/** Argon2id inside OPAQUE: 64 MiB, three passes, four lanes. Both ends must name the same. */
const keyStretching = 'memory-constrained'

/** The first half of a registration or login: `state` stays here, `request` is sent. */
export interface OpaqueStart {
  readonly state: string
  readonly request: string
}

/** What both ends know of the password in the end. */
interface OpaqueKeys {
  /** 64 bytes that only the password and the server's secret together give. */
  readonly exportKey: Bytes
  /** The server's public key; a client that knows it from its card refuses another. */
  readonly serverKey: string
}

/** A finished registration: `record` is sent and kept by the server. */
export interface OpaqueRegistration extends OpaqueKeys {
  readonly record: string
}

/** A finished login: `proof` is sent and shows that the password was right. */
export interface OpaqueLogin extends OpaqueKeys {
  readonly proof: string
}

/** Begins a registration. @see RFC 9807 §5 */
export async function startRegistration(password: string): Promise<OpaqueStart> {
  await ready
  const { clientRegistrationState, registrationRequest } = client.startRegistration({ password })
  return { state: clientRegistrationState, request: registrationRequest }
}

/** Ends a registration with the server's `response`. Takes about half a second; use a worker. */
export async function finishRegistration(
  password: string,
  state: string,
  response: string,
): Promise<OpaqueRegistration> {
  await ready
  const { registrationRecord, exportKey, serverStaticPublicKey } = client.finishRegistration({
    password,
    clientRegistrationState: state,
    registrationResponse: response,
    keyStretching,
  })
  return {
    record: registrationRecord,
    exportKey: fromBase64url(exportKey),
    serverKey: serverStaticPublicKey,
  }
}

/** Begins a login. @see RFC 9807 §6 */
export async function startLogin(password: string): Promise<OpaqueStart> {
  await ready
  const { clientLoginState, startLoginRequest } = client.startLogin({ password })
  return { state: clientLoginState, request: startLoginRequest }
}

/**
 * Ends a login with the server's `response`. Takes about half a second; use a worker.
 *
 * @param serverKey - the server's public key as this device remembers it, or null.
 * @throws EnvelopeError `wrong-key` when the password is wrong, or the server's key is not
 *   `serverKey`.
 */
export async function finishLogin(
  password: string,
  state: string,
  response: string,
  serverKey: string | null,
): Promise<OpaqueLogin> {
  await ready
  const login = client.finishLogin({
    password,
    clientLoginState: state,
    loginResponse: response,
    keyStretching,
  })
  if (login === undefined) throw new EnvelopeError('wrong-key')
  const { serverStaticPublicKey } = login
  if (serverKey !== null && serverStaticPublicKey !== serverKey) {
    throw new EnvelopeError('wrong-key')
  }
  return {
    proof: login.finishLoginRequest,
    exportKey: fromBase64url(login.exportKey),
    serverKey: serverStaticPublicKey,
  }
}
