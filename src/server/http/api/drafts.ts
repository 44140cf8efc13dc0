import { KeptDrafts, SealedDrafts } from '#core/contract/drafts.ts'
import { done, nothing, ok, route } from '../route.ts'

/** The caller's own drafts, sealed. */
export const getDrafts = route({
  method: 'GET',
  path: '/api/drafts',
  who: 'enrolled',
  body: nothing,
  answer: KeptDrafts,
  handle: async ({ parts, caller: { school, account } }) =>
    ok(await parts.store.read(school.id, ({ drafts }) => drafts.of(account.id))),
})

/** Saves them. `log-moved-on`: another device of the same person was faster. */
export const putDrafts = route({
  method: 'PUT',
  path: '/api/drafts',
  who: 'enrolled',
  body: SealedDrafts,
  answer: nothing,
  maxBytes: 96 * 1024,
  handle: async ({ parts, caller: { school, account }, body }) => {
    const isWritten = await parts.store.write(school.id, ({ drafts }) =>
      drafts.put(account.id, body),
    )
    return isWritten ? done : 'log-moved-on'
  },
})
