import { Enrolment, EnrolmentStart, RegistrationResponse } from '#core/contract/accounts.ts'
import { done, nothing, ok, route } from '../route.ts'

/** First message of an invited person's password. */
export const startEnrolment = route({
  method: 'POST',
  path: '/api/enrolment/start',
  who: 'invited',
  flood: 'passwords',
  body: EnrolmentStart,
  answer: RegistrationResponse,
  handle: async ({ parts, caller, body }) => {
    const { account } = caller.invitation
    const response = await parts.passwords.register(account, body.request)
    return response === null ? 'malformed' : ok({ account, response })
  },
})

/** An invited person has keys, and the invitation is used up. */
export const finishEnrolment = route({
  method: 'POST',
  path: '/api/enrolment',
  who: 'invited',
  flood: 'passwords',
  body: Enrolment,
  answer: nothing,
  handle: async ({ parts, caller: { school, invitation }, body }) => {
    const { token: _, account, ...keys } = body
    if (account !== invitation.account) return 'malformed'
    const { name, role, seat } = invitation
    return parts.store.write(school.id, async ({ accounts }) => {
      // Two devices with one invitation: the second finds it used.
      if ((await accounts.byId(account)) !== null) return 'invitation-is-used'
      await accounts.add({ kind: 'member', id: account, name, role, seat, ...keys })
      return done
    })
  },
})
