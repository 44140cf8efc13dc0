import type { Workspace } from '../api.ts'
import { besides, isStillHere, type Desk, type UnlockedMember } from '../desk.ts'
import { idOfBegun } from './begun.ts'
import { bytesOfThing } from './thing.ts'

type Beginning = Pick<Workspace, 'begun' | 'keepBegun' | 'forgetBegun'>

/** Forms at the box and in the office, sealed on this device as they are typed. */
export const beginning = (desk: Desk): Beginning => ({
  begun: () => [...desk.unsent.begun.values()],

  keepBegun(thing, photos = []) {
    const id = idOfBegun(thing)
    desk.unsent.begun.set(id, { thing, photos })
    void besides(desk, (member) => write(desk, member, id))
  },

  forgetBegun(thing) {
    const id = idOfBegun(thing)
    if (desk.unsent.begun.delete(id)) void besides(desk, (member) => write(desk, member, id))
  },
})

/**
 * Brings the device up to what stands now, as fast as it can: whoever types meanwhile is written when
 * this is done, and only the last of it.
 */
async function write(desk: Desk, member: UnlockedMember, id: string): Promise<null> {
  const { begun, writing } = desk.unsent
  if (writing.has(id)) return null
  writing.add(id)
  try {
    for (let isFirst = true, last = begun.get(id); isStillHere(desk, member); isFirst = false) {
      const now = begun.get(id)
      if (now === last && !isFirst) return null
      last = now
      if (now === undefined) await desk.world.unsent.forget(member.account, id)
      else {
        const parts = await member.vault.sealUnsent(id, [bytesOfThing(now.thing), ...now.photos])
        const thing = { id, keptAt: desk.world.clock(), parts }
        const keepsOnDevice = await desk.world.unsent.keep(member.account, thing)
        if (isStillHere(desk, member)) desk.store.change({ keepsOnDevice })
      }
    }
    return null
  } finally {
    writing.delete(id)
  }
}
