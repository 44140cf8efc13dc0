import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { KeyMaterial } from '#core/contract/accounts.ts'
import { hash, memberId, type MemberId } from '#core/ids.ts'
import type { Person } from '#core/school/roster.ts'
import {
  identityOf,
  newMemberSeed,
  recipientOf,
  signingKeyOf,
} from '#crypto/decrypt/member-seed.ts'
import { finishRegistration, startRegistration } from '#crypto/decrypt/opaque.ts'
import {
  keyCard,
  newPrintedSecret,
  printSecret,
  recoverySheet,
} from '#crypto/decrypt/printed-codes.ts'
import { recoveryAuthOf, wrapForCard, wrapForRecovery } from '#crypto/decrypt/wraps.ts'
import { recoveryAuthHash } from '#crypto/encrypt/auth-hash.ts'
import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import { random, type Place, type SchoolPlace } from './place.ts'

/** Somebody invented, with real keys. */
export interface Player {
  readonly person: Person
  readonly seed: Bytes
  /** `AGE-SECRET-KEY-PQ-1…` */
  readonly identity: string
  /** `age1pq1…` */
  readonly recipient: string
  readonly password: string
  /** The key card as it is printed. */
  readonly card: string
}

/** Who somebody is before there are keys. */
export type Invited = Pick<Person, 'name' | 'role' | 'seat'>

const weekSeconds = 7 * 86_400

/** Invites somebody and lets them enrol with a password, a key card and a recovery sheet. */
export async function enrol(
  place: SchoolPlace,
  invited: Invited,
  password: string,
): Promise<Player> {
  const account = newAccount()
  const seed = newMemberSeed()
  const { material, card } = await newMaterial(place, account, seed, password)
  const recipient = await recipientOf(seed)
  const signingKey = hash(toBase64url(await signingKeyOf(seed)))
  await place.store.write(place.school, async ({ accounts, invitations }) => {
    const expiresAt = place.now() + weekSeconds
    await invitations.add({ ...invited, account, tokenHash: sha256(random(16)), expiresAt })
    await accounts.add({
      kind: 'member',
      id: account,
      ...invited,
      recipient,
      signingKey,
      ...material,
    })
  })
  const person = { id: account, ...invited, recipient: recipientHash(recipient), signingKey }
  return { person, seed, identity: identityOf(seed), recipient, password, card }
}

/** What the server keeps of a new password, card and sheet for the same keys. */
export async function newMaterial(
  place: Place,
  account: MemberId,
  seed: Bytes,
  password: string,
): Promise<{ readonly material: KeyMaterial; readonly card: string }> {
  const { record, exportKey } = await register(place, account, password)
  const cardSecret = newPrintedSecret(keyCard)
  const sheet = newPrintedSecret(recoverySheet)
  const material = {
    record,
    cardWrap: await wrapForCard(seed, account, { exportKey, cardSecret }),
    recoveryWrap: await wrapForRecovery(seed, account, sheet),
    recoveryAuthHash: recoveryAuthHash(recoveryAuthOf(sheet)),
  }
  return { material, card: printSecret(keyCard, cardSecret).join(' ') }
}

/** Both ends of the registration of a password. */
export async function register({ passwords }: Place, account: MemberId, password: string) {
  const { state, request } = await startRegistration(password)
  const response = await passwords.register(account, request)
  if (response === null) throw new RangeError('a password that OPAQUE cannot read')
  return finishRegistration(password, state, response)
}

export const newAccount = (): MemberId => memberId(toBase64url(random(16)))
