import { RosterRecipients } from '#core/contract/chain.ts'
import { nothing, ok, route } from '../route.ts'

/** The keys of everybody on the roster in force: for what the commission seals for itself. Who attends seals nothing. */
export const getRecipients = route({
  method: 'GET',
  path: '/api/recipients',
  who: 'reader',
  body: nothing,
  answer: RosterRecipients,
  handle: async ({ parts, caller: { school } }) => {
    const keys = await parts.ledger.recipients(school.id)
    return keys === null ? 'not-yours' : ok(keys)
  },
})
