import type { Doing } from '#core/contract/presence.ts'
import type { ThreadId } from '#core/ids.ts'
import type { Done, Workspace } from './api.ts'
import { isStillHere, whileHere, type Desk, type UnlockedMember } from './desk.ts'
import { isRefused } from './refused.ts'

/** The letter that is open here, and what this person does with it. */
export interface Attended {
  readonly thread: ThreadId
  readonly doing: Doing
}

/** Milliseconds after which one says again that one is here: three times before one is gone. */
export const presenceMilliseconds = 15_000

/** Being seen by colleagues who have the same letter open. */
export const attending = (desk: Desk): Pick<Workspace, 'attend'> => ({
  attend(place) {
    const before = desk.attended
    if (before?.thread === place?.thread && before?.doing === place?.doing) return
    desk.attended = place
    if (before?.thread !== place?.thread) tellCompanions(desk, [])
    void announce(desk)
  },
})

/** Says where this person is, and hears who else is there. */
async function announce(desk: Desk): Promise<void> {
  const { unlocked: member } = desk
  if (member?.kind !== 'member' || desk.store.current.alarm !== null) return
  const said = await whileHere(desk, member, () =>
    desk.attended === null ? desk.server.beNowhere() : meet(desk, member),
  )
  // Whoever cannot be heard may be gone.
  if (said !== null && isStillHere(desk, member)) tellCompanions(desk, [])
}

/** As `announce`, for somebody who stays where they are: nowhere needs no saying twice. */
export function keepMeeting(desk: Desk): void {
  if (desk.attended !== null) void announce(desk)
}

async function meet(desk: Desk, member: UnlockedMember): Promise<Done> {
  const { attended } = desk
  if (attended === null || member.now === null) return null
  const { thread, doing } = attended
  const { on } = member.now
  const others = await desk.server.beAt(await member.vault.presenceAt(thread, on, doing))
  if (isRefused(others)) return others
  const companions = await member.vault.companionsAt(thread, on, others)
  if (isStillHere(desk, member) && desk.attended?.thread === thread)
    tellCompanions(desk, companions)
  return null
}

function tellCompanions(desk: Desk, companions: Desk['store']['current']['companions']): void {
  const before = JSON.stringify(desk.store.current.companions)
  if (before !== JSON.stringify(companions)) desk.store.change({ companions })
}
