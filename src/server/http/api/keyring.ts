import { KeyRing, KeyRingPage } from '#core/contract/accounts.ts'
import { done, nothing, ok, route } from '../route.ts'

/** The caller's own key ring, sealed. */
export const getKeyRing = route({
  method: 'GET',
  path: '/api/keyring',
  who: 'enrolled',
  body: nothing,
  answer: KeyRing,
  handle: async ({ parts, caller: { school, account } }) =>
    ok([...(await parts.store.read(school.id, ({ keyRing }) => keyRing.pages(account.id)))]),
})

/** Writes one page. `log-moved-on`: another device of the same person wrote a newer one. */
export const putKeyRing = route({
  method: 'PUT',
  path: '/api/keyring',
  who: 'enrolled',
  body: KeyRingPage,
  answer: nothing,
  maxBytes: 64 * 1024,
  handle: async ({ parts, caller: { school, account }, body }) => {
    const isWritten = await parts.store.write(school.id, ({ keyRing }) =>
      keyRing.put(account.id, body),
    )
    return isWritten ? done : 'log-moved-on'
  },
})
