import { Others, Presence } from '#core/contract/presence.ts'
import { done, nothing, ok, route } from '../route.ts'

/** The caller is at a letter; which one stands behind the token, the server cannot tell. */
export const putPresence = route({
  method: 'PUT',
  path: '/api/presence',
  who: 'reader',
  body: Presence,
  answer: Others,
  handle: async ({ parts, caller: { account }, body }) => ok(parts.presence.see(account.id, body)),
})

/** The caller closed the letter. */
export const deletePresence = route({
  method: 'DELETE',
  path: '/api/presence',
  who: 'reader',
  body: nothing,
  answer: nothing,
  handle: async ({ parts, caller: { account } }) => {
    parts.presence.leave(account.id)
    return done
  },
})
