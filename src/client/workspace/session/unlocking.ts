import type { Workspace } from './api.ts'
import { asMember, inTurn, leaveDesk, type Desk } from './desk.ts'
import { saveDrafts } from './drafts/save.ts'
import { leave } from './leaving.ts'
import { isRefused, refused } from './refused.ts'
import { Offline } from './offline.ts'
import { signIn, tellOfCard } from './sign-in.ts'
import { synchronise } from './sync.ts'

type Unlocking = Pick<
  Workspace,
  'people' | 'unlock' | 'knows' | 'lock' | 'touch' | 'logOutEverywhere' | 'sync'
>

/** Coming, staying and leaving. */
export const unlocking = (desk: Desk): Unlocking => ({
  people: () => people(desk),

  unlock: (account, password, typed, device) =>
    inTurn(desk, async () => {
      leaveDesk(desk)
      if (desk.known === null) await people(desk)
      const { vault } = (desk.remote = desk.world.spawnVault())
      const card = typed === null ? null : await vault.readCard(typed)
      if (typed !== null && card === null) return refused('card-is-wrong')
      const entered = await signIn(desk, vault, { account, password, card, device })
      return entered === null && card !== null ? tellOfCard(desk) : entered
    }),

  knows: async (account) => (await desk.world.memory.recall(account)) !== null,

  lock: () => leave(desk),

  touch: () => {
    desk.touchedAt = desk.world.clock()
    if (desk.store.current.secondsToLock !== null) desk.store.change({ secondsToLock: null })
  },

  async logOutEverywhere() {
    // Afterwards no session is left that could keep what was begun.
    await saveDrafts(desk)
    const ended = await inTurn(desk, () => desk.server.logOutEverywhere())
    // Somebody who lost a device must not believe that it was logged out.
    if (ended?.refused === 'offline') throw new Offline('the sessions were not ended')
    const { unlocked } = desk
    leaveDesk(desk)
    if (unlocked !== null) await desk.world.snapshots.forget(unlocked.account)
  },

  async sync() {
    await asMember(desk, (member) => synchronise(desk, member))
  },
})

/** How long nobody may be here before it locks itself. */
const idleMilliseconds = 10 * 60 * 1000

/** How long before it says so. */
const warningMilliseconds = 60 * 1000

/** Locks when nobody was here for ten minutes, and counts the seconds of the last. */
export function lockWhenIdle(desk: Desk): void {
  if (desk.unlocked === null) return
  const left = idleMilliseconds - (desk.world.clock() - desk.touchedAt)
  if (left > 0) {
    if (left > warningMilliseconds) return
    return desk.store.change({ secondsToLock: Math.ceil(left / 1000) })
  }
  void leave(desk)
  desk.store.change({ isLockedByIdleness: true })
}

async function people(desk: Desk) {
  const known = await desk.server.people()
  if (isRefused(known)) throw new Offline('the list of people was refused')
  desk.known = known
  return known
}
