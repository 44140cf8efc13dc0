import type { Done, Workspace } from '../api.ts'
import { ofMember, type Desk, type UnlockedMember } from '../desk.ts'
import { isRefused } from '../refused.ts'
import { forgetUnsent, keepUnsent, markRefused } from './keeping.ts'
import { nextToSend, triedAgain } from './queue.ts'
import { stopsAll } from './refusals.ts'
import { send, type Acting } from './sending.ts'
import { idOfThing } from './thing.ts'

type Unsending = Pick<
  Workspace,
  'openPaperBox' | 'enterSheet' | 'finishOpening' | 'sendUnsent' | 'dropUnsent'
>

/** What is done at the box and in the office: kept first, sent when the network allows. */
export function unsending(desk: Desk, acting: Acting): Unsending {
  // Beside whatever else is under way: with a slow line nobody waits at the box.
  const keeping = async (work: (member: UnlockedMember) => Promise<void>): Promise<Done> => {
    const kept = await ofMember(desk, async (member) => {
      await work(member)
      return null
    })()
    if (kept === null) void sendWaiting(desk, acting)
    return kept
  }
  return {
    openPaperBox: (record, opening) =>
      keeping((member) => keepUnsent(desk, member, { kind: 'opening', record, opening })),

    enterSheet: (sheet, photos) =>
      keeping((member) => keepUnsent(desk, member, { kind: 'sheet', sheet }, photos)),

    finishOpening: (record, opening) =>
      keeping((member) => keepUnsent(desk, member, { kind: 'all-entered', record, opening })),

    async sendUnsent() {
      for (const waiting of desk.unsent.things.values())
        if (waiting.refused !== null) markRefused(desk, waiting, null)
      await sendWaiting(desk, acting)
    },

    dropUnsent: (id) => keeping((member) => forgetUnsent(desk, member, id)),
  }
}

/** Sends what waits, one after the other, until it is all sent or the network ends. */
export async function sendWaiting(desk: Desk, acting: Acting): Promise<void> {
  const { unlocked: member, unsent } = desk
  if (member?.kind !== 'member' || unsent.isSending) return
  unsent.isSending = true
  // Once in a round: what is refused again waits for the next one.
  const again = new Set(triedAgain(unsent.things))
  try {
    for (;;) {
      const waiting = nextToSend(unsent.things, again)
      if (waiting === null || desk.unlocked !== member) return
      again.delete(idOfThing(waiting.thing))
      const done = await send(desk, acting, waiting)
      if (isRefused(done) && stopsAll(done.refused)) return
      if (isRefused(done)) markRefused(desk, waiting, done.refused)
      else await forgetUnsent(desk, member, idOfThing(waiting.thing))
    }
  } finally {
    unsent.isSending = false
  }
}
