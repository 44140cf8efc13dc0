import { toBase64url } from '#core/bytes.ts'
import { RegistrationResponse, Setup, SetupStart } from '#core/contract/accounts.ts'
import { memberId } from '#core/ids.ts'
import { done, nothing, ok, route } from '../route.ts'

/** First message of the administrator's password, for an account that does not exist yet. */
export const startSetup = route({
  method: 'POST',
  path: '/api/setup/start',
  who: 'set-up',
  flood: 'passwords',
  body: SetupStart,
  answer: RegistrationResponse,
  handle: async ({ parts, body }) => {
    const account = memberId(toBase64url(parts.world.random(16)))
    const response = await parts.passwords.register(account, body.request)
    return response === null ? 'malformed' : ok({ account, response })
  },
})

/** Founds the school, with its administrator. */
export const finishSetup = route({
  method: 'POST',
  path: '/api/setup',
  who: 'set-up',
  flood: 'passwords',
  body: Setup,
  answer: nothing,
  handle: async ({ parts, body: { school, account, record } }) => {
    // First, so that no moment has both: a school that is real and a demo.
    await parts.demo.door?.end()
    const { host } = new URL(parts.publicUrl())
    const founded = await parts.ledger.found({ school, host, administrator: { account, record } })
    return founded === 'already-founded' ? 'already-founded' : done
  },
})
