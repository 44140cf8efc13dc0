import * as v from 'valibot'
import { fromBase64url, sha256 } from '#core/bytes.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import { hasSeat, hasSlot, type BoardState } from '#core/log/board.ts'
import type { DemoAccess, DemoDoor } from '../demo/access.ts'
import type { FoundedSchool } from '../ledger/ledger.ts'
import type { MemberAccount, StoredInvitation } from '../storage/accounts.ts'
import type { Parts } from './parts.ts'
import { findSession, type OpenSession } from './sessions.ts'

/** Who may knock, and what is known of them once they are let in. */
export interface Callers {
  /** Anybody, even before there is a school. */
  readonly newcomer: { readonly school: FoundedSchool | null }
  /** Anybody, where there is no school but a demo or none. */
  readonly visitor: { readonly demo: DemoAccess & { readonly door: DemoDoor } }
  /** Anybody. */
  readonly anyone: { readonly school: FoundedSchool }
  /** Somebody with a receipt code; the ledger compares the proof in the body. */
  readonly author: { readonly school: FoundedSchool }
  /** Whoever stands at the server and reads its set-up code, while there is no school. */
  readonly 'set-up': { readonly school: null }
  /** Somebody with an invitation that was not used. */
  readonly invited: { readonly school: FoundedSchool; readonly invitation: StoredInvitation }
  /** Whoever is logged in. */
  readonly 'logged-in': { readonly school: FoundedSchool; readonly session: OpenSession }
  /** A person with keys, on the roster or not yet. */
  readonly enrolled: { readonly school: FoundedSchool; readonly account: MemberAccount }
  /** A person with a seat of any kind in the roster in force. */
  readonly seated: { readonly school: FoundedSchool; readonly account: MemberAccount }
  /** A person to whom letters are encrypted by the roster in force: whoever attends is none. */
  readonly reader: { readonly school: FoundedSchool; readonly account: MemberAccount }
  /** Settings and invitations, never a letter. */
  readonly administrator: { readonly school: FoundedSchool }
}
export type Who = keyof Callers

/** What a guard may look at. */
export interface Door {
  readonly parts: Parts
  readonly headers: Headers
  /** The body after its schema; reads it, or says why it cannot be read. */
  readonly body: () => Promise<{ readonly value: unknown } | ErrorWord>
}

/** Lets in or refuses. Whoever has no business here learns no more than from a wrong address. */
export const guards: {
  readonly [W in Who]: (door: Door) => Promise<Callers[W] | ErrorWord>
} = {
  newcomer: async ({ parts }) => ({ school: await parts.ledger.school() }),
  visitor,
  anyone: inSchool,
  author: inSchool,
  'set-up': async ({ parts, body }) => {
    const read = await body()
    if (typeof read === 'string') return read
    if ((await parts.ledger.school()) !== null) return 'already-founded'
    const typed = v.parse(v.looseObject({ code: v.string() }), read.value)
    return parts.setUpCode.fits(typed.code) ? { school: null } : 'wrong-code'
  },
  invited,
  'logged-in': loggedIn,
  enrolled,
  seated: (door) => onRoster(door, hasSeat),
  reader: (door) => onRoster(door, hasSlot),
  administrator: async (door) => {
    const caller = await loggedIn(door)
    if (typeof caller === 'string') return caller
    return caller.session.account.kind === 'administrator' ? { school: caller.school } : 'not-yours'
  },
}

/** A real school answers as if there were no such address. */
async function visitor({ parts }: Door): Promise<Callers['visitor'] | ErrorWord> {
  const { door, school } = parts.demo
  const isReal = school === null && (await parts.ledger.school()) !== null
  return door === null || isReal ? 'not-yours' : { demo: { door, school } }
}

async function inSchool({ parts }: Door): Promise<Callers['anyone'] | ErrorWord> {
  const school = await parts.ledger.school()
  return school === null ? 'not-yours' : { school }
}

async function loggedIn(door: Door): Promise<Callers['logged-in'] | ErrorWord> {
  const school = await door.parts.ledger.school()
  const token = bearerToken(door.headers)
  if (school === null || token === null) return 'session-ended'
  const session = await findSession(door.parts, school.id, token)
  return session === null ? 'session-ended' : { school, session }
}

async function enrolled(door: Door): Promise<Callers['enrolled'] | ErrorWord> {
  const caller = await loggedIn(door)
  if (typeof caller === 'string') return caller
  const { account } = caller.session
  return account.kind === 'member' ? { school: caller.school, account } : 'not-yours'
}

async function onRoster(
  door: Door,
  isIn: (board: BoardState, person: string) => boolean,
): Promise<Callers['seated'] | ErrorWord> {
  const caller = await enrolled(door)
  if (typeof caller === 'string') return caller
  const board = await door.parts.ledger.board(caller.school.id)
  return isIn(board, caller.account.id) ? caller : 'not-yours'
}

async function invited(door: Door): Promise<Callers['invited'] | ErrorWord> {
  const read = await door.body()
  if (typeof read === 'string') return read
  const caller = await inSchool(door)
  if (typeof caller === 'string') return caller
  const { token } = v.parse(v.looseObject({ token: v.instance(Uint8Array) }), read.value)
  const { store, world } = door.parts
  return store.read(caller.school.id, async ({ invitations, accounts }) => {
    const invitation = await invitations.byToken(sha256(token))
    if (invitation === null) return 'not-yours'
    const isUsed = (await accounts.byId(invitation.account)) !== null
    if (isUsed || invitation.expiresAt <= world.clock()) return 'invitation-is-used'
    return { ...caller, invitation }
  })
}

/** The token of `Authorization: Bearer`, 32 bytes in base64url. */
function bearerToken(headers: Headers): Uint8Array | null {
  const token = /^Bearer ([A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$/.exec(
    headers.get('authorization') ?? '',
  )?.[1]
  return token === undefined ? null : fromBase64url(token)
}
