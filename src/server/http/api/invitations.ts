import * as v from 'valibot'
import { sha256, toBase64url } from '#core/bytes.ts'
import {
  Invitation,
  InvitationLook,
  InvitationMade,
  InvitationSeen,
} from '#core/contract/accounts.ts'
import { MemberId, memberId } from '#core/ids.ts'
import { invitationLifeSeconds } from '../../storage/accounts.ts'
import { created, done, nothing, ok, route } from '../route.ts'

/** Invites a person; the token is in the answer and nowhere else. */
export const postInvitation = route({
  method: 'POST',
  path: '/api/invitations',
  who: 'administrator',
  body: Invitation,
  answer: InvitationMade,
  handle: async ({ parts: { store, world }, caller, body }) => {
    const account = memberId(toBase64url(world.random(16)))
    const token = world.random(16)
    const expiresAt = world.clock() + invitationLifeSeconds
    const invitation = { ...body, account, tokenHash: sha256(token), expiresAt }
    await store.write(caller.school.id, ({ invitations }) => invitations.add(invitation))
    return created({ id: account, token: toBase64url(token) })
  },
})

/** Takes back an invitation that was not used. */
export const deleteInvitation = route({
  method: 'DELETE',
  path: '/api/invitations/:id',
  who: 'administrator',
  body: nothing,
  answer: nothing,
  handle: async ({ parts: { store }, caller, id }) => {
    const account = v.safeParse(MemberId, id)
    if (!account.success) return 'not-yours'
    return store.write(caller.school.id, async ({ accounts, invitations }) => {
      if ((await accounts.byId(account.output)) !== null) return 'invitation-is-used'
      return (await invitations.remove(account.output)) ? done : 'not-yours'
    })
  },
})

/** What an invited person sees before enrolling. */
export const lookAtInvitation = route({
  method: 'POST',
  path: '/api/invitations/look',
  who: 'invited',
  flood: 'passwords',
  body: InvitationLook,
  answer: InvitationSeen,
  handle: async ({ caller: { school, invitation } }) => {
    const { account, name, role, seat } = invitation
    return ok({ account, name, role, seat, school: school.id, schoolName: school.name })
  },
})
