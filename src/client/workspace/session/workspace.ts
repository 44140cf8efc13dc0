import type { Workspace } from './api.ts'
import { administering } from './administrator.ts'
import { boxes } from './box.ts'
import { cards } from './card.ts'
import { ceremonies, waitsToReveal } from './ceremony/ceremonies.ts'
import { confirmApproved } from './ceremony/signing.ts'
import { correspondence } from './correspondence.ts'
import { ofMember, quietly, type Desk } from './desk.ts'
import { drafting, tendDrafts } from './drafts/drafting.ts'
import { emptyBook } from './drafts/book.ts'
import { entering } from './entering.ts'
import { enrolling } from './enrolment.ts'
import { fetching } from './files/fetching.ts'
import { createHttp, type Fetch } from './http.ts'
import { attending, keepMeeting, presenceMilliseconds } from './presence.ts'
import { muting } from './muting.ts'
import { recording } from './records.ts'
import { renewRecordKeys } from './record-keys.ts'
import { recovering } from './recovery.ts'
import { regulating } from './regulating.ts'
import { createServer } from './server.ts'
import { createStore } from './state.ts'
import { beginning } from './unsent/beginning.ts'
import { emptyQueue } from './unsent/queue.ts'
import { sendWaiting, unsending } from './unsent/unsending.ts'
import { searching } from './search.ts'
import { synchronise } from './sync.ts'
import { lockWhenIdle, unlocking } from './unlocking.ts'
import type { World } from './world.ts'

/** How often the log is looked at while somebody is unlocked. */
const lookMilliseconds = 30_000
/** How often the others' commitments are looked for, while people sit together. */
const ceremonyMilliseconds = 2_000
/** How often it is seen whether somebody is still here, and whether a draft waits to be saved. */
const idleCheckMilliseconds = 1_000
/** How long letters stay, sealed, on an own device at which their reader does not come back. */
const snapshotMilliseconds = 30 * 24 * 60 * 60 * 1000

/** A workspace on this device, locked. */
export function createWorkspace(world: World): Workspace {
  const desk = createDesk(world)
  void world.snapshots.forgetOlder(world.clock() - snapshotMilliseconds)
  world.every(idleCheckMilliseconds, () => {
    lockWhenIdle(desk)
    tendDrafts(desk)
  })
  world.every(presenceMilliseconds, () => keepMeeting(desk))
  const coming = unlocking(desk)
  const acting = { ...recording(desk), ...correspondence(desk), ...entering(desk) }
  world.every(lookMilliseconds, () => {
    void look(desk)
    void sendWaiting(desk, acting)
  })
  const { ceremony, ...inOneRoom } = ceremonies(desk)
  world.every(ceremonyMilliseconds, () => {
    if (waitsToReveal(desk)) void ceremony()
  })
  return {
    get state() {
      return desk.store.current
    },
    onChange: desk.store.onChange,
    ...coming,
    async unlock(...knock) {
      const done = await coming.unlock(...knock)
      if (done === null) void sendWaiting(desk, acting)
      return done
    },
    ...administering(desk),
    ...enrolling(desk),
    ...recovering(desk),
    ...inOneRoom,
    ceremony,
    ...boxes(desk),
    ...acting,
    ...regulating(desk),
    ...cards(desk),
    ...unsending(desk, acting),
    ...beginning(desk),
    ...muting(desk),
    ...fetching(desk),
    ...drafting(desk),
    ...attending(desk),
    ...searching(desk),
  }
}

function createDesk(world: World): Desk {
  const store = createStore(world.publicUrl)
  const reach: Fetch = async (address, request) => {
    const response = await world.fetch(address, request)
    if (store.current.isOffline) store.change({ isOffline: false })
    return response
  }
  const desk: Desk = {
    world,
    server: createServer(createHttp(reach, world.publicUrl, () => desk.token)),
    serverFor: (token) => createServer(createHttp(reach, world.publicUrl, () => token)),
    drafts: emptyBook(),
    unsent: emptyQueue(),
    attended: null,
    store,
    known: null,
    remote: null,
    token: null,
    unlocked: null,
    touchedAt: world.clock(),
    turn: Promise.resolve(),
  }
  return desk
}

async function look(desk: Desk): Promise<void> {
  if (desk.unlocked?.kind !== 'member') return
  const work = ofMember(
    desk,
    async (member) =>
      (await synchronise(desk, member)) ??
      (await confirmApproved(desk, member)) ??
      renewRecordKeys(desk, member),
  )
  await quietly(desk, work)
}
