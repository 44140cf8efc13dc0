import type { Bytes } from '#core/bytes.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { isStillHere, type Desk, type UnlockedMember } from '../desk.ts'
import { putInQueue, type Waiting } from './queue.ts'
import { bytesOfThing, idOfThing, isBegun, thingIn, type UnsentThing } from './thing.ts'

/**
 * Keeps `thing` sealed on this device before anything is sent: from here on neither the network nor
 * the end of this tab loses it.
 */
export async function keepUnsent(
  desk: Desk,
  member: UnlockedMember,
  thing: UnsentThing,
  photos: readonly Bytes[] = [],
): Promise<void> {
  const id = idOfThing(thing)
  const keptAt = desk.unsent.things.get(id)?.keptAt ?? desk.world.clock()
  const parts = await member.vault.sealUnsent(id, [bytesOfThing(thing), ...photos])
  const isKept = await desk.world.unsent.keep(member.account, { id, keptAt, parts })
  if (!isStillHere(desk, member)) return
  putInQueue(desk.unsent, { thing, photos, keptAt, isKept, refused: null })
  showUnsent(desk)
}

/** Forgets what the server has, or what a person gives up. */
export async function forgetUnsent(desk: Desk, member: UnlockedMember, id: string): Promise<void> {
  await desk.world.unsent.forget(member.account, id)
  if (!isStillHere(desk, member)) return
  desk.unsent.things.delete(id)
  showUnsent(desk)
}

/** Opens what this device kept for `member`; what does not open is left where it lies. */
export async function recallUnsent(desk: Desk, member: UnlockedMember): Promise<void> {
  desk.store.change({ keepsOnDevice: await desk.world.unsent.keeps() })
  for (const { id, keptAt, parts } of await desk.world.unsent.all(member.account)) {
    const [first, ...photos] = await openedParts(member, id, parts)
    const thing = first === undefined ? null : thingIn(first)
    if (thing === null || !isStillHere(desk, member)) continue
    if (isBegun(thing)) desk.unsent.begun.set(id, { thing, photos })
    else putInQueue(desk.unsent, { thing, photos, keptAt, isKept: true, refused: null })
  }
  showUnsent(desk)
}

/** Remembers why the server did not take something. */
export function markRefused(desk: Desk, waiting: Waiting, refused: Waiting['refused']): void {
  putInQueue(desk.unsent, { ...waiting, refused })
  showUnsent(desk)
}

function showUnsent({ store, unsent }: Desk): void {
  const things = [...unsent.things].map(([id, { photos, ...waiting }]) => ({
    ...waiting,
    id,
    photos: photos.length,
  }))
  store.change({ unsent: things })
}

async function openedParts(
  { vault }: UnlockedMember,
  id: string,
  parts: readonly Bytes[],
): Promise<readonly Bytes[]> {
  try {
    return await vault.openUnsent(id, parts)
  } catch (error) {
    // Sealed by a seed that this person has no more, or damaged: nobody can send it.
    if (error instanceof EnvelopeError) return []
    throw error
  }
}
