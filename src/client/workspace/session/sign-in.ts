import type { Bytes } from '#core/bytes.ts'
import { hasSeat } from '#core/log/board.ts'
import type { Session } from '#core/contract/accounts.ts'
import type { MemberId } from '#core/ids.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import type { Login, OwnKeys, Vault } from '../vault/vault.ts'
import type { Device, Done, Refused } from './api.ts'
import { leaveDesk, type Desk, type UnlockedMember } from './desk.ts'
import type { Remembered } from './device-memory.ts'
import { forgetOnDevice } from './forgetting.ts'
import { emptyKeyRing, loadKeyRing } from './key-ring.ts'
import { leave } from './leaving.ts'
import { LogAlarm } from './log-alarm.ts'
import { isRefused, refused } from './refused.ts'
import { emptyReplica, type Pins } from './replica/replica.ts'
import { pinMore } from './replica/tree.ts'
import { noSnapshot } from './snapshot/keep.ts'
import { recallSnapshot } from './snapshot/recall.ts'
import { startOver, synchronise } from './sync.ts'
import { recallUnsent } from './unsent/keeping.ts'
import { appendToBoard, newEntry } from './write.ts'

/** Somebody who wants to be unlocked. */
export interface Knock {
  readonly account: MemberId
  readonly password: string
  /** Secret of the key card, when it was typed or made just now. */
  readonly card: Bytes | null
  readonly device: Device
}

/** Logs in through `vault`, unlocks the keys, and reads the log. Whatever fails leaves nothing. */
export async function signIn(desk: Desk, vault: Vault, knock: Knock): Promise<Done> {
  const remembered = await desk.world.memory.recall(knock.account)
  const session = await logIn(desk, vault, knock, remembered)
  if (isRefused(session)) return session
  desk.token = session.token
  desk.touchedAt = desk.world.clock()
  if (session.kind === 'administrator' || session.cardWrap === null) {
    return enterAdministrator(desk, session.account)
  }
  try {
    const entered = await enterMember(desk, vault, knock, remembered, session, session.cardWrap)
    if (entered !== null) await leave(desk)
    return entered
  } catch (error) {
    // An alarm stays on the screen; anything else is tried again from the beginning.
    if (!(error instanceof LogAlarm)) leaveDesk(desk)
    throw error
  }
}

/** Writes down that a device that did not know this person was unlocked by the card. */
export async function tellOfCard(desk: Desk): Promise<Done> {
  const { unlocked: member } = desk
  if (member?.kind !== 'member') return null
  const { board } = member.replica
  if (board === null || !hasSeat(board, member.account)) return null
  const header = { way: 'card' } as const
  return appendToBoard(desk, member, { ...newEntry(member), kind: 'key-recovered', header })
}

async function logIn(
  { server }: Desk,
  vault: Vault,
  { account, password }: Knock,
  remembered: Remembered | null,
): Promise<(Session & Pick<Login, 'serverKey'>) | Refused> {
  const start = await server.startLogin(account, await vault.startLogin(password))
  if (isRefused(start)) return start
  const login = await orRefused('wrong-password', () =>
    vault.finishLogin(start.response, remembered?.serverKey ?? null),
  )
  if (isRefused(login)) return login
  const session = await server.logIn(start.state, login.proof)
  return isRefused(session) ? session : { ...session, serverKey: login.serverKey }
}

function enterAdministrator(desk: Desk, account: MemberId): null {
  desk.unlocked = { kind: 'administrator', account }
  const { school } = desk.known ?? { school: null }
  desk.store.change({
    me: { account, kind: 'administrator', name: '', role: null, seat: null },
    schoolName: school?.shortName ?? null,
  })
  return null
}

async function enterMember(
  desk: Desk,
  vault: Vault,
  { account, card: typed, device }: Knock,
  remembered: Remembered | null,
  { school, serverKey }: Session & Pick<Login, 'serverKey'>,
  wrap: Bytes,
): Promise<Done> {
  const card = typed ?? remembered?.card
  if (card === undefined) return refused('card-is-needed')
  const keys = await orRefused('card-is-wrong', () => vault.unlock(account, wrap, card))
  if (isRefused(keys)) return keys
  const pins = remembered?.pins ?? noPins
  const kept = device === 'own' ? { card, serverKey, pins } : null
  const member = newMember({ account, school, vault, keys, remembered: kept, pins })
  desk.unlocked = member
  await recallSnapshot(desk, member)
  await recallUnsent(desk, member)
  const loaded = await loadKeyRing(desk, vault)
  if (isRefused(loaded)) return loaded
  member.ring = loaded.ring
  if (!pinMore(member.replica, loaded.pins)) startOver(member)
  const synced = await synchronise(desk, member)
  if (synced === null && kept === null) await forgetOnDevice(desk, account)
  return synced
}

const newMember = ({
  pins,
  ...person
}: Pick<UnlockedMember, 'account' | 'school' | 'vault' | 'keys' | 'remembered'> & {
  readonly keys: OwnKeys
  readonly pins: Pins
}): UnlockedMember => ({
  ...person,
  kind: 'member',
  replica: emptyReplica(person.school, person.account, pins),
  snapshot: noSnapshot,
  head: null,
  now: null,
  ring: emptyKeyRing,
  pinnedSize: 0,
  cosignedSize: 0,
  checkedVersion: 0,
  ceremony: null,
  approved: new Set(),
  uploads: new Map(),
})

/** A device that knows nothing of the log. */
const noPins: Pins = { genesis: null, heads: [] }

/** What `work` gives, or `word` when a key or password does not fit. */
async function orRefused<Given>(
  word: 'wrong-password' | 'card-is-wrong',
  work: () => Promise<Given>,
): Promise<Given | Refused> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof EnvelopeError) return refused(word)
    throw error
  }
}
