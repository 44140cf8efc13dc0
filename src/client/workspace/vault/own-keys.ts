import { toBase64url, type Bytes } from '#core/bytes.ts'
import { hash, type MemberId } from '#core/ids.ts'
import {
  identityOf,
  newMemberSeed,
  recipientOf,
  signingKeyOf,
} from '#crypto/decrypt/member-seed.ts'
import {
  finishLogin,
  finishRegistration,
  startLogin,
  startRegistration,
} from '#crypto/decrypt/opaque.ts'
import {
  keyCard,
  readSecret,
  recoverySheet,
  type PrintedSecret,
} from '#crypto/decrypt/printed-codes.ts'
import { recoveryAuthOf, unwrapWithCard, unwrapWithRecovery } from '#crypto/decrypt/wraps.ts'
import { printNewKeys, type NewlyMade } from './new-keys.ts'
import type { OwnKeys, Vault } from './vault.ts'

/** Whose keys these are, and the seed from which they follow. */
export interface Own {
  readonly account: MemberId
  readonly seed: Bytes
  /** `AGE-SECRET-KEY-PQ-1…` */
  readonly identity: string
}

/** The keyring of one person: how keys are made, found and recovered. */
export interface OwnKeyring {
  /** The unlocked keys. @throws Error while there are none: the caller asked too early. */
  readonly own: () => Own
  readonly methods: Pick<
    Vault,
    | 'startPassword'
    | 'finishPassword'
    | 'makeKeys'
    | 'readSheet'
    | 'recoverKeys'
    | 'takeNewKeys'
    | 'readCard'
    | 'startLogin'
    | 'finishLogin'
    | 'unlock'
  >
}

/** A keyring without keys. Between two steps of a login, enrolment or recovery it keeps the first. */
export function createOwnKeyring(): OwnKeyring {
  let own: Own | null = null
  let attempt: { readonly password: string; readonly state: string } | null = null
  let exportKey: Bytes | null = null
  let sheet: Bytes | null = null
  let made: NewlyMade | null = null

  const register = (response: string) => {
    const { password, state } = required(attempt)
    return finishRegistration(password, state, response)
  }

  async function take(account: MemberId, seed: Bytes): Promise<OwnKeys> {
    own = { account, seed, identity: identityOf(seed) }
    const signingKey = hash(toBase64url(await signingKeyOf(seed)))
    return { recipient: await recipientOf(seed), signingKey }
  }

  return {
    own: () => required(own),
    methods: {
      async startPassword(password) {
        const { state, request } = await startRegistration(password)
        attempt = { password, state }
        return request
      },

      finishPassword: async (response) => (await register(response)).record,

      async makeKeys(account, response) {
        made = await printNewKeys(account, newMemberSeed(), await register(response))
        return made.printed
      },

      async readSheet(typed) {
        sheet = secretIn(recoverySheet, typed)
        return sheet && recoveryAuthOf(sheet)
      },

      async recoverKeys(account, wrap, response) {
        const seed = await unwrapWithRecovery(wrap, account, required(sheet))
        made = await printNewKeys(account, seed, await register(response))
        return made.printed
      },

      async takeNewKeys(cardGroup, sheetGroup) {
        const { account, seed, isTypedBack, kept } = required(made)
        return isTypedBack(cardGroup, sheetGroup)
          ? { ...kept, ...(await take(account, seed)) }
          : null
      },

      readCard: async (typed) => secretIn(keyCard, typed),

      async startLogin(password) {
        const { state, request } = await startLogin(password)
        attempt = { password, state }
        return request
      },

      async finishLogin(response, rememberedKey) {
        const { password, state } = required(attempt)
        const login = await finishLogin(password, state, response, rememberedKey)
        exportKey = login.exportKey
        return { proof: login.proof, serverKey: login.serverKey }
      },

      async unlock(account, wrap, cardSecret) {
        const seed = await unwrapWithCard(wrap, account, {
          exportKey: required(exportKey),
          cardSecret,
        })
        return take(account, seed)
      },
    },
  }
}

function secretIn(kind: PrintedSecret, typed: string): Bytes | null {
  const read = readSecret(kind, typed)
  return 'secret' in read ? read.secret : null
}

function required<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error('the vault was asked for something it does not have yet')
  return thing
}
