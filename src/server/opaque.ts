import type * as Opaque from '@serenity-kit/opaque'
import type { MemberId } from '#core/ids.ts'

/**
 * The server's half of every password: it never sees one, and nothing that it keeps can be tried out
 * without the set-up in `secrets.json`. Null is the answer to a message that OPAQUE cannot read.
 *
 * @see RFC 9807
 */
export interface Passwords {
  /** The answer to the first message of a registration. */
  readonly register: (account: MemberId, request: string) => Promise<string | null>
  /**
   * The answer to the first message of a login.
   *
   * @param record - null for an account that does not exist: the answer looks the same.
   */
  readonly beginLogin: (
    account: MemberId,
    record: string | null,
    request: string,
  ) => Promise<LoginBegun | null>
  /** Whether the last message of a login proves the password. */
  readonly finishLogin: (state: string, finish: string) => Promise<boolean>
}

/** A login under way. */
export interface LoginBegun {
  /** For the device. */
  readonly response: string
  /** For the server, until the device's last message; it must not be shown to anybody. */
  readonly state: string
}

/**
 * Passwords under this set-up. The library is WebAssembly and is loaded when the first is asked for;
 * its calls are synchronous and take milliseconds, so that they wait for each other by themselves.
 */
export function createPasswords(serverSetup: string): Passwords {
  let loaded: Promise<typeof Opaque> | null = null
  const opaque = (): Promise<typeof Opaque> => (loaded ??= load())
  return {
    register: async (userIdentifier, registrationRequest) => {
      const { server } = await opaque()
      const request = { serverSetup, userIdentifier, registrationRequest }
      return orNull(() => server.createRegistrationResponse(request).registrationResponse)
    },
    beginLogin: async (userIdentifier, registrationRecord, startLoginRequest) => {
      const { server } = await opaque()
      const request = { serverSetup, userIdentifier, registrationRecord, startLoginRequest }
      return orNull(() => {
        const { loginResponse, serverLoginState } = server.startLogin(request)
        return { response: loginResponse, state: serverLoginState }
      })
    },
    finishLogin: async (serverLoginState, finishLoginRequest) => {
      const { server } = await opaque()
      return orNull(() => server.finishLogin({ serverLoginState, finishLoginRequest })) !== null
    },
  }
}

async function load(): Promise<typeof Opaque> {
  const opaque = await import('@serenity-kit/opaque')
  await opaque.ready
  return opaque
}

/** What a stranger can get wrong, as the library names it; anything else is trouble of our own. */
const strangers =
  /at "(deserialize )?(registrationRe(quest|cord)|(start|finish)LoginRequest|finish server login)"/

function orNull<T>(call: () => T): T | null {
  try {
    return call()
  } catch (error) {
    if (error instanceof Error && strangers.test(error.message)) return null
    throw error
  }
}
