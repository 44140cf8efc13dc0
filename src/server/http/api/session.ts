import { LoginFinish, LoginResponse, LoginStart, Session } from '#core/contract/accounts.ts'
import { created, done, nothing, ok, route } from '../route.ts'
import { beginSession } from '../sessions.ts'

/** First message of a login. An account that does not exist is answered alike. */
export const startSession = route({
  method: 'POST',
  path: '/api/session/start',
  who: 'anyone',
  flood: 'passwords',
  body: LoginStart,
  answer: LoginResponse,
  handle: async ({ parts, caller, body: { account, request } }) => {
    await parts.slowdown.before(account)
    const known = await parts.store.read(caller.school.id, (rows) => rows.accounts.byId(account))
    const begun = await parts.passwords.beginLogin(account, known?.record ?? null, request)
    if (begun === null) return 'malformed'
    const state = parts.loginStates.seal({ account, state: begun.state })
    return ok({ response: begun.response, state })
  },
})

/** Last message of a login: the password is proven and a session begins. */
export const finishSession = route({
  method: 'POST',
  path: '/api/session',
  who: 'anyone',
  flood: 'passwords',
  body: LoginFinish,
  answer: Session,
  handle: async ({ parts, caller: { school }, body }) => {
    const login = parts.loginStates.open(body.state)
    if (login === null) return 'session-ended'
    const isProven = await parts.passwords.finishLogin(login.state, body.finish)
    const account = await parts.store.read(school.id, (rows) => rows.accounts.byId(login.account))
    if (!isProven || account === null) return 'wrong-password'
    parts.slowdown.forgive(account.id)
    const cardWrap = account.kind === 'member' ? account.cardWrap : null
    const token = await beginSession(parts, school.id, account.id)
    return created({ token, account: account.id, kind: account.kind, school: school.id, cardWrap })
  },
})

/** Logs out on this device. */
export const deleteSession = route({
  method: 'DELETE',
  path: '/api/session',
  who: 'logged-in',
  body: nothing,
  answer: nothing,
  handle: async ({ parts, caller: { school, session } }) => {
    parts.presence.leave(session.account.id)
    await parts.store.write(school.id, ({ sessions }) => sessions.remove(session.tokenHash))
    return done
  },
})

/** Logs out on every device. */
export const deleteSessions = route({
  method: 'DELETE',
  path: '/api/sessions',
  who: 'logged-in',
  body: nothing,
  answer: nothing,
  handle: async ({ parts, caller: { school, session } }) => {
    await parts.store.write(school.id, ({ sessions }) => sessions.removeAll(session.account.id))
    return done
  },
})
