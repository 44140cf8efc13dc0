import { sameBytes, type Bytes } from '#core/bytes.ts'
import { Recovery, RecoveryStart, RecoveryWrap } from '#core/contract/accounts.ts'
import type { MemberId, SchoolId } from '#core/ids.ts'
import { recoveryAuthHash } from '#crypto/encrypt/auth-hash.ts'
import type { MemberAccount } from '../../storage/accounts.ts'
import type { Parts } from '../parts.ts'
import { done, nothing, ok, route } from '../route.ts'

/** The recovery sheet proves itself and gets the wrap that it opens. */
export const startRecovery = route({
  method: 'POST',
  path: '/api/recovery/start',
  who: 'anyone',
  flood: 'passwords',
  body: RecoveryStart,
  answer: RecoveryWrap,
  handle: async ({ parts, caller, body: { account, auth, request } }) => {
    const owner = await ownerOfSheet(parts, caller.school.id, account, auth)
    if (owner === null) return 'wrong-code'
    const response = await parts.passwords.register(account, request)
    return response === null ? 'malformed' : ok({ wrap: owner.recoveryWrap, response })
  },
})

/** New password, card and sheet; the log says that the keys were recovered. */
export const finishRecovery = route({
  method: 'POST',
  path: '/api/recovery',
  who: 'anyone',
  flood: 'passwords',
  body: Recovery,
  answer: nothing,
  maxBytes: 64 * 1024,
  handle: async ({ parts, caller: { school }, body }) => {
    const { account, auth, signed, ...material } = body
    const owner = await ownerOfSheet(parts, school.id, account, auth)
    if (owner === null) return 'wrong-code'
    const appended = await parts.ledger.recover(school.id, account, material, signed)
    if (typeof appended === 'string') return appended
    // Whoever had the old password or card is out.
    await parts.store.write(school.id, ({ sessions }) => sessions.removeAll(account))
    parts.slowdown.forgive(account)
    return done
  },
})

async function ownerOfSheet(
  { store }: Pick<Parts, 'store'>,
  school: SchoolId,
  id: MemberId,
  auth: Bytes,
): Promise<MemberAccount | null> {
  const account = await store.read(school, ({ accounts }) => accounts.byId(id))
  if (account?.kind !== 'member') return null
  return sameBytes(recoveryAuthHash(auth), account.recoveryAuthHash) ? account : null
}
