import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { MemberId, SchoolId } from '#core/ids.ts'
import type { Account } from '../storage/accounts.ts'
import type { Parts } from './parts.ts'

/** A session that has not ended, with whose it is. */
export interface OpenSession {
  /** SHA-256 of the bearer token; the token itself is kept by the device alone. */
  readonly tokenHash: Bytes
  readonly account: Account
}

const hour = 60 * 60
const idleSeconds = 12 * hour
const longestSeconds = 24 * hour
/** A session in use is written down this often and not with every request. */
const touchSeconds = 10 * 60

type SessionParts = Pick<Parts, 'store' | 'world'>

/** Begins a session. @returns the bearer token: 32 random bytes in base64url. */
export async function beginSession(
  { store, world }: SessionParts,
  school: SchoolId,
  account: MemberId,
): Promise<string> {
  const token = world.random(32)
  const now = world.clock()
  const session = { tokenHash: sha256(token), account, createdAt: now, usedAt: now }
  await store.write(school, ({ sessions }) => sessions.add(session))
  return toBase64url(token)
}

/** The session of `token`, or null when it ended: 12 hours unused, or 24 hours old. */
export async function findSession(
  { store, world }: SessionParts,
  school: SchoolId,
  token: Uint8Array,
): Promise<OpenSession | null> {
  const tokenHash = sha256(token)
  const now = world.clock()
  const found = await store.read(school, async ({ sessions, accounts }) => {
    const session = await sessions.byToken(tokenHash)
    const account = session && (await accounts.byId(session.account))
    return session && account && { session, account }
  })
  if (found === null) return null
  const { createdAt, usedAt } = found.session
  if (now - createdAt >= longestSeconds || now - usedAt >= idleSeconds) return null
  if (now - usedAt >= touchSeconds) {
    await store.write(school, ({ sessions }) => sessions.touch(tokenHash, now))
  }
  return { tokenHash, account: found.account }
}

/** Forgets the sessions that have ended. */
export async function sweepSessions(
  { store, world }: SessionParts,
  school: SchoolId,
): Promise<void> {
  const now = world.clock()
  await store.write(school, ({ sessions }) =>
    sessions.removeOlder(now - longestSeconds, now - idleSeconds),
  )
}
