import type { WallTime } from '#core/calendar/plain-date.ts'
import type { KnownPeople } from '#core/contract/accounts.ts'
import type { Hash, MemberId, RecordId, SchoolId, ThreadId } from '#core/ids.ts'
import type { SignedCheckpoint } from '#crypto/encrypt/checkpoints.ts'
import { VaultClosed, type RemoteVault } from '../vault/protocol.ts'
import type { OwnKeys, Vault } from '../vault/vault.ts'
import type { Done, Refused } from './api.ts'
import type { JoinedCeremony } from './ceremony/joined.ts'
import type { Remembered } from './device-memory.ts'
import type { Upload } from './files/uploading.ts'
import type { KeyRingState } from './key-ring.ts'
import { LogAlarm } from './log-alarm.ts'
import { emptyBook, type DraftBook } from './drafts/book.ts'
import { Offline } from './offline.ts'
import type { Attended } from './presence.ts'
import { isRefused, refused } from './refused.ts'
import type { Replica } from './replica/replica.ts'
import type { Server } from './server.ts'
import type { KeptSnapshot } from './snapshot/keep.ts'
import { lockedState, type Store } from './state.ts'
import { emptyQueue, type UnsentQueue } from './unsent/queue.ts'
import type { World } from './world.ts'

/** A member who is unlocked here. */
export interface UnlockedMember {
  readonly kind: 'member'
  readonly account: MemberId
  readonly school: SchoolId
  readonly vault: Vault
  readonly keys: OwnKeys
  /** Present on an own device, and kept up to date there. */
  readonly remembered: Remembered | null
  replica: Replica
  /** What of it this device keeps. */
  snapshot: KeptSnapshot
  /** The newest checkpoint that was checked, and the school's clock at that moment. */
  head: SignedCheckpoint | null
  now: WallTime | null
  ring: KeyRingState
  /** The size last cosigned: each is cosigned once. */
  cosignedSize: number
  /** The size last pinned on this device. */
  pinnedSize: number
  /** Version of the roster for which the keys that authors get were last checked. */
  checkedVersion: number
  ceremony: JoinedCeremony | null
  /** Rosters whose code was compared here: their signature is given as soon as it can be. */
  readonly approved: Set<Hash>
  /** Files sent for answers and records that are not written yet. */
  readonly uploads: Map<ThreadId | RecordId, Upload>
}

/** The administrator, unlocked: no keys, no log. */
export interface UnlockedAdministrator {
  readonly kind: 'administrator'
  readonly account: MemberId
}

/** What all parts of a workspace share. */
export interface Desk {
  readonly world: World
  readonly server: Server
  readonly store: Store
  /** Who can unlock here, as the server said last. */
  known: KnownPeople | null
  /** The server as somebody with this token has it, whoever is unlocked by now. */
  readonly serverFor: (token: string) => Server
  /** What this person began to write. */
  drafts: DraftBook
  /** What this person did at the box and the server does not know yet. */
  unsent: UnsentQueue
  /** The letter that is open here, or null. */
  attended: Attended | null
  /** The vault at work, unlocked or on the way to it. */
  remote: RemoteVault | null
  /** The bearer token: in memory only. */
  token: string | null
  unlocked: UnlockedMember | UnlockedAdministrator | null
  /** Milliseconds since 1970 UTC when somebody was last here. */
  touchedAt: number
  /** Ends when everything that was asked before has ended. */
  turn: Promise<unknown>
}

/**
 * Does `work` when all that was asked before is done: two writers of one log in one browser would
 * only be in each other's way. What the network or the log does wrong becomes a refusal here.
 */
export const inTurn = <Given>(
  desk: Desk,
  work: () => Promise<Given | Refused>,
): Promise<Given | Refused> =>
  quietly(desk, async () => {
    desk.store.change({ isBusy: true })
    try {
      return await work()
    } finally {
      desk.store.change({ isBusy: false })
    }
  })

/** As `inTurn`, for what nobody asked for and nobody waits for. */
export function quietly<Given>(
  desk: Desk,
  work: () => Promise<Given | Refused>,
): Promise<Given | Refused> {
  const given = desk.turn.then(() => refusing(desk, work))
  desk.turn = given.catch(() => null)
  return given
}

/** `work` of a member, unless nobody is unlocked or the alarm was raised. */
export const ofMember =
  <Given>(desk: Desk, work: (member: UnlockedMember) => Promise<Given | Refused>) =>
  async (): Promise<Given | Refused> => {
    const { unlocked, store } = desk
    if (unlocked?.kind !== 'member') return refused('session-ended')
    return store.current.alarm === null ? work(unlocked) : refused('alarm')
  }

/** Does what a member asks for. */
export const asMember = <Given>(
  desk: Desk,
  work: (member: UnlockedMember) => Promise<Given | Refused>,
): Promise<Given | Refused> => inTurn(desk, ofMember(desk, work))

/** As `asMember`, beside everything else; `stopped` when the member is gone by its end. */
export const besides = <Given>(
  desk: Desk,
  work: (member: UnlockedMember) => Promise<Given | Refused>,
): Promise<Given | Refused> =>
  refusing(
    desk,
    ofMember(desk, async (member) => {
      const given = await work(member)
      return isStillHere(desk, member) ? given : refused('stopped')
    }),
  )

/** Whether `member` is still unlocked: an answer may come after the locking. */
export const isStillHere = (desk: Desk, member: UnlockedMember): boolean => desk.unlocked === member

/**
 * Does `work` of `member` beside everything else. Its refusal is not taken for that of somebody who
 * unlocked meanwhile.
 */
export const whileHere = (
  desk: Desk,
  member: UnlockedMember,
  work: () => Promise<Done>,
): Promise<Done> =>
  refusing(desk, async () => {
    const done = await work()
    return isStillHere(desk, member) ? done : null
  })

async function refusing<Given>(
  desk: Desk,
  work: () => Promise<Given | Refused>,
): Promise<Given | Refused> {
  try {
    const given = await work()
    const hasEnded = isRefused(given) && given.refused === 'session-ended'
    if (hasEnded && desk.unlocked !== null) leaveDesk(desk)
    return given
  } catch (error) {
    return refusalOf(desk, error)
  } finally {
    if (desk.store.current.progress !== null) desk.store.change({ progress: null })
  }
}

function refusalOf(desk: Desk, error: unknown): Refused {
  if (error instanceof Offline) {
    desk.store.change({ isOffline: true })
    return refused('offline')
  }
  if (error instanceof LogAlarm) {
    // No key stays beside a server that lies.
    desk.remote?.close()
    desk.store.change({ alarm: error.alarm, letters: [] })
    if (desk.unlocked !== null) void desk.world.snapshots.forget(desk.unlocked.account)
    return refused('alarm')
  }
  if (error instanceof VaultClosed) {
    // Locked in the meantime, or the worker broke: then there is nothing to work with either.
    if (desk.unlocked !== null) leaveDesk(desk)
    return refused('session-ended')
  }
  throw error
}

/** Ends the vault and forgets everything of whoever was here. */
export function leaveDesk(desk: Desk): void {
  desk.remote?.close()
  desk.remote = null
  desk.token = null
  desk.unlocked = null
  desk.drafts = emptyBook()
  desk.unsent = emptyQueue()
  desk.attended = null
  const { publicUrl, isOffline, isBusy } = desk.store.current
  desk.store.change({ ...lockedState(publicUrl), isOffline, isBusy })
}

/**
 * The address on the poster, as the operator set it: somebody may have come here by another name of
 * the same server.
 */
export const publicUrlOf = ({ known, world }: Desk): string => known?.publicUrl ?? world.publicUrl
